import type { Article } from '../../core/article/article.ts';
import type { Match } from '../../core/matching/match.ts';
import type { Quote } from '../../core/quotes/quote.ts';
import { t } from '../../interface/t.ts';
import { keysOf } from '../keys-of.ts';
import { QuoteItem } from './quote-item.tsx';

/** From here on, quotes out of sight are not laid out. Chosen by eye. */
const MANY = 60;

interface QuoteListProps {
  article: Article;
  quotes: Quote[];
  /** For each quote, `null` until looked up; `null` where there is nothing to look it up in. */
  matches: (Match[] | null)[] | null;
  tab: number;
}

/** The quotes in page order. */
export function QuoteList({ article, quotes, matches, tab }: QuoteListProps) {
  if (quotes.length === 0) return null;
  const keys = keysOf(quotes.map(({ text }) => text));
  return (
    <section class="quotes" aria-labelledby="quotes">
      <h2 id="quotes">{t('quotesHeading')}</h2>
      <ol class={quotes.length > MANY ? 'many' : undefined}>
        {quotes.map((quote, index) => (
          <QuoteItem
            key={keys[index]}
            article={article}
            quote={quote}
            continued={quote.group !== index}
            matches={matches === null ? 'no corpus' : (matches[index] ?? null)}
            tab={tab}
          />
        ))}
      </ol>
    </section>
  );
}
