import { useId, useState } from 'preact/hooks';

import type { Article } from '../../core/article/article.ts';
import type { Match } from '../../core/matching/match.ts';
import type { Quote } from '../../core/quotes/quote.ts';
import { Icon } from '../../interface/components/icon.tsx';
import { useReveal } from '../use-reveal.ts';
import { QuoteDetails } from './quote-details.tsx';
import { SpeakerLine } from './speaker-line.tsx';
import { VerdictLine } from './verdict-line.tsx';

interface QuoteItemProps {
  article: Article;
  quote: Quote;
  /** Whether it goes on with the words of the quote before it. */
  continued: boolean;
  /** `null` until looked up. */
  matches: Match[] | null | 'no corpus';
  tab: number;
}

/** A quote. A click opens what is known of it, and shows it on the page. */
export function QuoteItem({ article, quote, continued, matches, tab }: QuoteItemProps) {
  const [open, setOpen] = useState(false);
  const { lost, reveal } = useReveal(tab, quote.span, quote.text);
  const details = useId();
  const toggle = () => {
    if (!open) reveal();
    setOpen(!open);
  };
  return (
    <li class={open ? 'quote quote-open' : 'quote'}>
      <button type="button" aria-expanded={open} aria-controls={details} onClick={toggle}>
        <span class="quote-words" dir="auto" lang={article.lang ?? undefined}>
          {quote.text}
        </span>
        <SpeakerLine
          text={article.text}
          attribution={quote.attribution}
          type={quote.type}
          continued={continued}
        />
        {matches !== 'no corpus' && <VerdictLine matches={matches} />}
        <Icon name="open" />
      </button>
      <div id={details} hidden={!open}>
        {open && (
          <QuoteDetails
            article={article}
            quote={quote}
            matches={matches === 'no corpus' ? null : matches}
            lost={lost}
            reveal={reveal}
          />
        )}
      </div>
    </li>
  );
}
