import type { DiffPart, Match } from '../../core/matching/match.ts';
import { t } from '../../interface/t.ts';

/** The passage in its document, between the sentences around it, with what differs on the page marked. */
export function WordDiff({ match }: { match: Match }) {
  const { before, after, diff, document } = match;
  const differs = diff.some(({ change }) => change !== null);
  return (
    <figure class="evidence">
      <blockquote dir="auto" lang={document.lang ?? undefined}>
        {before !== '' && <span class="around">{before} </span>}
        {diff.map((part, index) => (
          <Part key={index} part={part} />
        ))}
        {after !== '' && <span class="around"> {after}</span>}
      </blockquote>
      {differs && (
        <figcaption>
          <del>{t('inDocumentOnly')}</del> <ins>{t('onPageOnly')}</ins>
        </figcaption>
      )}
    </figure>
  );
}

/** Words that are the same, or what stands in the document and on the page in their place. */
function Part({ part }: { part: DiffPart }) {
  if (part.change === null) return <span>{part.document}</span>;
  return (
    <>
      {part.document !== '' && (
        <del>
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
