import { useEffect, useMemo, useRef } from 'preact/hooks';

import type { Quote } from '../../core/quotes/quote.ts';
import { formatNumber, t } from '../../interface/t.ts';
import { cutAtQuotes, type QuotePart, type TextPiece } from '../cut-at-quotes.ts';

interface ReadingTextProps {
  text: string;
  lang: string | null;
  quotes: readonly Quote[];
  /** Index of the quote whose parts stand out, `null` for none. */
  chosen: number | null;
  choose: (quote: number) => void;
}

/** The text, with each quote, cue, speaker and source marked and numbered. */
export function ReadingText({ text, lang, quotes, chosen, choose }: ReadingTextProps) {
  const paragraphs = useMemo(() => cutAtQuotes(text, quotes), [text, quotes]);
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    root.current?.querySelector('.part-chosen')?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);

  return (
    <div class="text" ref={root} dir="auto" lang={lang ?? undefined}>
      {paragraphs.map((pieces, paragraph) => (
        <p key={paragraph} dir="auto">
          {pieces.map((piece, index) => (
            <span key={index} class={classOf(piece, quotes, chosen)}>
              {piece.text}
              {piece.parts
                .filter(({ isEnd }) => isEnd)
                .map((part) => (
                  <PartNumber key={part.kind + part.quote} part={part} choose={choose} />
                ))}
            </span>
          ))}
        </p>
      ))}
    </div>
  );
}

/** Links the parts of a quote: its words end with a button, the others with the same number. */
function PartNumber({ part, choose }: { part: QuotePart; choose: (quote: number) => void }) {
  const number = formatNumber(part.quote + 1);
  if (part.kind !== 'words') return <sup aria-hidden="true">{number}</sup>;
  return (
    <sup>
      <button
        type="button"
        aria-label={t('quoteNumber', number)}
        onClick={() => choose(part.quote)}
      >
        {number}
      </button>
    </sup>
  );
}

function classOf({ parts }: TextPiece, quotes: readonly Quote[], chosen: number | null): string {
  const kinds = parts.map(({ kind, quote }) =>
    kind === 'words' ? `part-${quotes[quote]?.type ?? 'direct'}` : `part-${kind}`,
  );
  const isChosen = parts.some(({ quote }) => quote === chosen);
  return [...new Set(kinds), ...(isChosen ? ['part-chosen'] : [])].join(' ');
}
