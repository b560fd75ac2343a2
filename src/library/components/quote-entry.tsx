import { useEffect, useRef } from 'preact/hooks';

import type { Certainty, Quote, QuoteType } from '../../core/quotes/quote.ts';
import type { TextSpan } from '../../core/text/text-span.ts';
import { SOURCE_KIND_NAMES } from '../../interface/source-kind-names.ts';
import { formatList, t, type MessageKey } from '../../interface/t.ts';

const TYPE_NAMES = {
  direct: 'quoteDirect',
  indirect: 'quoteIndirect',
  mixed: 'quoteMixed',
} as const satisfies Record<QuoteType, MessageKey>;

/** An open question needs no reason. */
const CERTAINTIES = {
  named: 'speakerNamed',
  resolved: 'speakerResolved',
  inferred: 'speakerInferred',
} as const satisfies Record<Exclude<Certainty, 'open'>, MessageKey>;

interface QuoteEntryProps {
  text: string;
  lang: string | null;
  quote: Quote;
  number: number;
  isChosen: boolean;
  choose: () => void;
}

/** A quote in words: of what kind it is, who says it, and on which words that rests. */
export function QuoteEntry({ text, lang, quote, number, isChosen, choose }: QuoteEntryProps) {
  const { cue, speaker, names, role, certainty, via } = quote.attribution;
  const written = ({ start, end }: TextSpan) => text.slice(start, end);
  const carriers = via.map(({ span, kind }) =>
    t('kindDescribed', written(span), t(SOURCE_KIND_NAMES[kind])),
  );
  const entry = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isChosen) entry.current?.scrollIntoView({ block: 'nearest' });
  }, [isChosen]);
  return (
    <li ref={entry} class={isChosen ? 'quote-entry quote-entry-chosen' : 'quote-entry'}>
      <button type="button" aria-pressed={isChosen} onClick={choose}>
        <span class="quote-entry-number">{number}</span>
        <span class="quote-entry-words" dir="auto" lang={lang ?? undefined}>
          {quote.text}
        </span>
      </button>
      <dl>
        <Fact name={t('quoteKind')} value={t(TYPE_NAMES[quote.type])} />
        <Fact name={t('saidBy')} value={names.length > 0 ? formatList(names) : t('nobodyByName')} />
        <Fact
          name={t('namedBecause')}
          value={certainty === 'open' ? null : t(CERTAINTIES[certainty])}
        />
        <Fact name={t('speakerRole')} value={role} />
        <Fact name={t('partSpeaker')} value={speaker && written(speaker)} />
        <Fact name={t('partCue')} value={cue && written(cue)} />
        <Fact name={t('partVia')} value={carriers.length > 0 ? formatList(carriers) : null} />
      </dl>
    </li>
  );
}

/** A line of what is known; nothing where it is not. */
function Fact({ name, value }: { name: string; value: string | null }) {
  if (value === null) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd dir="auto">{value}</dd>
    </div>
  );
}
