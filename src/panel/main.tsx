/** The panel: popup, side panel or tab. Wiring, no logic of its own. */
import { render } from 'preact';

import { setLanguage } from '../interface/set-language.ts';
import { t } from '../interface/t.ts';
import { activeTab } from './active-tab.ts';
import { Panel } from './components/panel.tsx';
import { isPopup } from './keep-open.ts';

setLanguage(t('extensionName'));
document.documentElement.classList.toggle('popup', isPopup());
const root = document.getElementById('panel');
const findTab = () => activeTab(location.href);
if (root) render(<Panel findTab={findTab} />, root);
