import { useState } from 'preact/hooks';

import { toErrorData, type ErrorCode } from '../../core/app-error.ts';
import { t } from '../t.ts';
import { ErrorNotice } from './error-notice.tsx';

/** Loads the demonstration corpus, and tells `onLoaded` when it is there. */
export function DemoButton({ onLoaded }: { onLoaded: () => void }) {
  const [step, setStep] = useState<'ready' | 'loading' | ErrorCode>('ready');

  const load = async () => {
    setStep('loading');
    try {
      // Not before the click: what reads files would make the panel slow to open.
      const { loadDemoCorpus } = await import('../load-demo-corpus.ts');
      await loadDemoCorpus();
      onLoaded();
    } catch (error) {
      setStep(toErrorData(error).code);
    }
  };

  const loading = step === 'loading';
  return (
    <>
      <button type="button" class="primary" disabled={loading} onClick={() => void load()}>
        {loading ? t('loadingDemo') : t('loadDemo')}
      </button>
      {step !== 'ready' && step !== 'loading' && <ErrorNotice code={step} />}
    </>
  );
}
