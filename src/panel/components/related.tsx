import type { Article } from '../../core/article/article.ts';
import type { RelatedDocument } from '../../core/context/related-document.ts';
import { t } from '../../interface/t.ts';
import { Timeline } from './timeline.tsx';

interface RelatedProps {
  article: Article;
  related: RelatedDocument[];
}

/** The documents about the same event, and those about what came before and after it. */
export function Related({ article, related }: RelatedProps) {
  const same = related.filter(({ relation }) => relation === 'same');
  const linked = related.filter(({ relation }) => relation === 'linked');
  if (related.length === 0) return null;
  return (
    <section class="related" aria-labelledby="related">
      <h2 id="related">{t('relatedHeading')}</h2>
      {same.length > 0 && <Timeline title={t('sameEvent')} related={same} article={null} />}
      {linked.length > 0 && (
        <Timeline title={t('earlierAndLater')} related={linked} article={article} />
      )}
    </section>
  );
}
