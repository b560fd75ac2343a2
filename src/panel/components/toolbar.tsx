import { Icon } from '../../interface/components/icon.tsx';
import { libraryAddress } from '../../interface/library-address.ts';
import { t } from '../../interface/t.ts';
import { KeepOpenButton } from './keep-open-button.tsx';

interface ToolbarProps {
  tab: number;
  readAgain: () => void;
}

/** The name of the program, and what can always be done. */
export function Toolbar({ tab, readAgain }: ToolbarProps) {
  return (
    <header class="toolbar">
      <img src="/icons/icon.svg" alt="" width="20" height="20" />
      <span class="wordmark">{t('extensionName')}</span>
      <KeepOpenButton tab={tab} />
      <button type="button" class="quiet" onClick={readAgain} title={t('readAgain')}>
        <Icon name="again" />
        <span class="label">{t('readAgain')}</span>
      </button>
      <a class="button quiet" href={libraryAddress(null)} target="_blank" title={t('library')}>
        <Icon name="library" />
        <span class="label">{t('library')}</span>
      </a>
    </header>
  );
}
