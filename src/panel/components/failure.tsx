import type { ErrorCode } from '../../core/app-error.ts';
import { ErrorNotice } from '../../interface/components/error-notice.tsx';
import { libraryAddress } from '../../interface/library-address.ts';
import { t } from '../../interface/t.ts';
import type { PagePart } from '../../messaging/protocol.ts';

interface FailureProps {
  code: ErrorCode;
  read: (part: PagePart) => void;
}

/** Why the page could not be read, with what helps. */
export function Failure({ code, read }: FailureProps) {
  return (
    <ErrorNotice code={code}>
      <WayOut code={code} read={read} />
    </ErrorNotice>
  );
}

function WayOut({ code, read }: FailureProps) {
  switch (code) {
    case 'storage-full':
      return (
        <a class="button" href={libraryAddress(null)} target="_blank">
          {t('openLibrary')}
        </a>
      );
    case 'article-not-found':
    case 'nothing-selected':
      return (
        <>
          <button type="button" onClick={() => read('selection')}>
            {t('readSelection')}
          </button>
          <button type="button" onClick={() => read('page')}>
            {t('readWholePage')}
          </button>
        </>
      );
    default:
      return (
        <button type="button" onClick={() => read('article')}>
          {t('readAgain')}
        </button>
      );
  }
}
