import { useState } from 'preact/hooks';

import { toErrorData, type ErrorCode } from '../../core/app-error.ts';
import { ErrorNotice } from '../../interface/components/error-notice.tsx';
import { Notice } from '../../interface/components/notice.tsx';
import { libraryAddress } from '../../interface/library-address.ts';
import { loadDemoCorpus } from '../../interface/load-demo-corpus.ts';
import { t } from '../../interface/t.ts';

/** There is nothing to compare with: offers the demonstration corpus, and the way to one's own. */
export function EmptyCorpus({ readAgain }: { readAgain: () => void }) {
  const [step, setStep] = useState<'empty' | 'loading' | ErrorCode>('empty');

  const load = async () => {
    setStep('loading');
    try {
      await loadDemoCorpus();
      readAgain();
    } catch (error) {
      setStep(toErrorData(error).code);
    }
  };

  return (
    <>
      <Notice title={t('emptyCorpusTitle')} text={t('emptyCorpusText')}>
        <button
          type="button"
          class="primary"
          disabled={step === 'loading'}
          onClick={() => void load()}
        >
          {step === 'loading' ? t('loadingDemo') : t('loadDemo')}
        </button>
        <a class="button" href={libraryAddress(null)} target="_blank">
          {t('importFiles')}
        </a>
      </Notice>
      {step !== 'empty' && step !== 'loading' && <ErrorNotice code={step} />}
    </>
  );
}
