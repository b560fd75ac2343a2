import { Notice } from '../../interface/components/notice.tsx';
import { t } from '../../interface/t.ts';

/** Says that the panel is still about the page that the user came from. */
export function PageLeft({ readAgain }: { readAgain: () => void }) {
  return (
    <Notice title={t('pageLeftTitle')} text={t('pageLeftText')}>
      <button type="button" onClick={readAgain}>
        {t('readThisPage')}
      </button>
    </Notice>
  );
}
