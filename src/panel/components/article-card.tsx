import type { Article } from '../../core/article/article.ts';
import type { SourceMention } from '../../core/sources/source-mention.ts';
import { Facts } from '../../interface/components/facts.tsx';
import { formatDate } from '../../interface/format-date.ts';
import { formatList, t } from '../../interface/t.ts';
import type { PagePart } from '../../messaging/protocol.ts';
import { SaveButton } from './save-button.tsx';
import { SourceList } from './source-list.tsx';

interface ArticleCardProps {
  article: Article;
  part: PagePart;
  sources: SourceMention[];
  saved: boolean;
  tab: number;
}

/** What the article is, and what it rests on. */
export function ArticleCard({ article, part, sources, saved, tab }: ArticleCardProps) {
  const { title, publisher, published, byline } = article;
  return (
    <header class="article">
      <h1 dir="auto">{title || t('untitled')}</h1>
      <div class="about">
        <p class="origin">
          <Facts>
            {publisher !== null && <bdi>{publisher}</bdi>}
            {published === null ? (
              <span>{t('noDate')}</span>
            ) : (
              <time dateTime={published}>{formatDate(published)}</time>
            )}
            {byline.length > 0 && <bdi>{t('byAuthors', formatList(byline))}</bdi>}
          </Facts>
        </p>
        {/* What is selected is no page, and another article is not saved because this one is. */}
        {part !== 'selection' && (
          <SaveButton key={article.url} tab={tab} part={part} saved={saved} />
        )}
      </div>
      {part !== 'article' && (
        <p class="part">{part === 'selection' ? t('fromSelection') : t('fromWholePage')}</p>
      )}
      <SourceList sources={sources} />
    </header>
  );
}
