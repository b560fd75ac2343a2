import { carriesMeaning } from '../../core/matching/carries-meaning.ts';
import type { ChangeKind, DiffPart } from '../../core/matching/match.ts';
import { t, type MessageKey } from '../../interface/t.ts';
import { isCut } from '../is-cut.ts';

const NAMES = {
  cut: 'changeCut',
  'function word': 'changeFunctionWord',
  inflection: 'changeInflection',
  bracket: 'changeBracket',
  contraction: 'changeContraction',
  spelling: 'changeSpelling',
  'number form': 'changeNumberForm',
  synonym: 'changeSynonym',
  negation: 'changeNegation',
  number: 'changeNumber',
  name: 'changeName',
  antonym: 'changeAntonym',
  modality: 'changeModality',
  quantifier: 'changeQuantifier',
  'swapped roles': 'changeSwappedRoles',
  wording: 'changeWording',
} as const satisfies Record<ChangeKind, MessageKey>;

/** Longest words shown for a change, in UTF-16 code units: the passage above has them in full. */
const LONGEST = 80;

/** Every change between the document's words and the page's, named; cuts are named under the passage. */
export function ChangeList({ diff }: { diff: DiffPart[] }) {
  const changes = diff.filter((part) => part.change !== null && !isCut(part));
  if (changes.length === 0) return null;
  return (
    <ul class="changes" aria-label={t('changes')}>
      {changes.map((part, index) => (
        <Change key={index} part={part} />
      ))}
    </ul>
  );
}

function Change({ part: { change, page, document } }: { part: DiffPart }) {
  if (change === null) return null;
  return (
    // The reader must not miss a change that carries meaning.
    <li class={carriesMeaning(change) ? 'meaningful' : undefined}>
      <strong>{t(NAMES[change])}</strong>
      {t('kindSeparator')}
      {changeInWords(short(page), short(document))}
    </li>
  );
}

function changeInWords(page: string, document: string): string {
  if (page === '') return t('changeDocumentOnly', document);
  if (document === '') return t('changePageOnly', page);
  return t('changeBoth', document, page);
}

function short(words: string): string {
  const trimmed = words.trim();
  return trimmed.length > LONGEST ? `${trimmed.slice(0, LONGEST).trimEnd()}…` : trimmed;
}
