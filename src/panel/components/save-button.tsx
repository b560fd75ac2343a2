import { useState } from 'preact/hooks';

import { toErrorData, type ErrorCode } from '../../core/app-error.ts';
import { ErrorNotice } from '../../interface/components/error-notice.tsx';
import { Icon } from '../../interface/components/icon.tsx';
import { t } from '../../interface/t.ts';
import { callBackground } from '../../messaging/connect.ts';
import type { PagePart } from '../../messaging/protocol.ts';

interface SaveButtonProps {
  tab: number;
  /** What of the page is saved. */
  part: PagePart;
  /** Whether the corpus has the page already. */
  saved: boolean;
}

/** Saves the page into the corpus, and says when it is there. */
export function SaveButton({ tab, part, saved }: SaveButtonProps) {
  const [step, setStep] = useState<'unsaved' | 'saving' | 'saved' | ErrorCode>('unsaved');

  const save = async () => {
    setStep('saving');
    try {
      await callBackground('savePage', { tab, part });
      setStep('saved');
    } catch (error) {
      setStep(toErrorData(error).code);
    }
  };

  if (saved || step === 'saved') {
    return (
      <p class="saved" role="status">
        <Icon name="done" />
        {t('saved')}
      </p>
    );
  }
  return (
    <>
      <button type="button" disabled={step === 'saving'} onClick={() => void save()}>
        {step === 'saving' ? t('saving') : t('savePage')}
      </button>
      {step !== 'unsaved' && step !== 'saving' && <ErrorNotice code={step} />}
    </>
  );
}
