/** The library, a full tab: the corpus, and how files come into it. Wiring, no logic of its own. */
import { render } from 'preact';

import { setLanguage } from '../interface/set-language.ts';
import { t } from '../interface/t.ts';
import { Library } from './components/library.tsx';

setLanguage(t('libraryTitle'));
const root = document.getElementById('library');
if (root) render(<Library />, root);
