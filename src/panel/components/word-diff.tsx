import type { DiffPart, Match } from '../../core/matching/match.ts';
import { t } from '../../interface/t.ts';
import { isCut } from '../is-cut.ts';

/** The passage in its document, between the sentences around it, with what differs on the page marked. */
export function WordDiff({ match }: { match: Match }) {
  const { before, after, document } = match;
  const diff = match.verdict === 'paraphrase' ? unmarked(match.diff) : match.diff;
  const changes = diff.filter(({ change }) => change !== null);
  return (
    <figure class="evidence">
      <blockquote dir="auto" lang={document.lang ?? undefined}>
        {before !== '' && <span class="around">{before} </span>}
        {diff.map((part, index) => (
          <Part key={index} part={part} />
        ))}
        {after !== '' && <span class="around"> {after}</span>}
      </blockquote>
      {changes.length > 0 && (
        <figcaption>
          {changes.some(isCut) && <del class="cut">{t('leftOutHere')}</del>}{' '}
          {changes.some((part) => part.document !== '' && !isCut(part)) && (
            <del>{t('inDocumentOnly')}</del>
          )}{' '}
          {changes.some(({ page }) => page !== '') && <ins>{t('onPageOnly')}</ins>}
        </figcaption>
      )}
    </figure>
  );
}

/** The document's words alone: where all words are others, marks on each say nothing. */
function unmarked(diff: DiffPart[]): DiffPart[] {
  const words = diff.map(({ document }) => document).join('');
  return [{ page: words, document: words, change: null }];
}

/** Words that are the same, or what stands in the document and on the page in their place. */
function Part({ part }: { part: DiffPart }) {
  if (part.change === null) return <span>{part.document}</span>;
  return (
    <>
      {part.document !== '' && (
        <del class={isCut(part) ? 'cut' : undefined}>
          <span class="unseen">{t('delStart')} </span>
          {part.document}
          <span class="unseen"> {t('markEnd')}</span>
        </del>
      )}
      {part.page !== '' && (
        <ins>
          <span class="unseen">{t('insStart')} </span>
          {part.page}
          <span class="unseen"> {t('markEnd')}</span>
        </ins>
      )}
    </>
  );
}
