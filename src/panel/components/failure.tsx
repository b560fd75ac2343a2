import type { ErrorCode } from '../../core/app-error.ts';
import { ErrorNotice } from '../../interface/components/error-notice.tsx';
import { libraryAddress } from '../../interface/library-address.ts';
import { t } from '../../interface/t.ts';

interface FailureProps {
  code: ErrorCode;
  readAgain: () => void;
}

/** Why the page could not be read, with the one thing that helps. */
export function Failure({ code, readAgain }: FailureProps) {
  return (
    <ErrorNotice code={code}>
      {code === 'storage-full' ? (
        <a class="button" href={libraryAddress(null)} target="_blank">
          {t('openLibrary')}
        </a>
      ) : (
        <button type="button" onClick={readAgain}>
          {t('readAgain')}
        </button>
      )}
    </ErrorNotice>
  );
}
