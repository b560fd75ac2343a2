import { Icon } from '../../interface/components/icon.tsx';
import { t } from '../../interface/t.ts';
import { isPopup, sidePanelOpener } from '../keep-open.ts';

/** Moves the panel beside the page; only in the popup, and where the browser has such a place. */
export function KeepOpenButton({ tab }: { tab: number }) {
  const open = sidePanelOpener(tab);
  if (!open || !isPopup()) return null;
  return (
    <button
      type="button"
      class="quiet"
      title={t('keepOpenHint')}
      onClick={() => void open().then(() => window.close())}
    >
      <Icon name="beside" />
      <span class="label">{t('keepOpen')}</span>
    </button>
  );
}
