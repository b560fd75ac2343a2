import { Notice } from '../../interface/components/notice.tsx';
import { t } from '../../interface/t.ts';

interface PageLeftProps {
  /** Another tab is in front, or the page in the tab is no longer the one that was read. */
  why: 'other tab' | 'page gone';
  readAgain: () => void;
}

/** Says that the panel is still about the page that the user came from. */
export function PageLeft({ why, readAgain }: PageLeftProps) {
  const isOtherTab = why === 'other tab';
  return (
    <Notice
      title={isOtherTab ? t('pageLeftTitle') : t('pageGoneTitle')}
      text={isOtherTab ? t('pageLeftText') : t('pageGoneText')}
    >
      <button type="button" onClick={readAgain}>
        {t('readThisPage')}
      </button>
    </Notice>
  );
}
