import { useMemo, useState } from 'preact/hooks';

import type { Document } from '../../core/corpus/document.ts';
import { readText } from '../../core/read-text.ts';
import { plural } from '../../interface/t.ts';
import { QuoteEntry } from './quote-entry.tsx';
import { ReadingLegend } from './reading-legend.tsx';
import { ReadingText } from './reading-text.tsx';

/** A document with all that was understood of its quotes, in the text and in words beside it. */
export function Reading({ document }: { document: Document }) {
  const { text, lang, blockQuotes } = document;
  const quotes = useMemo(() => readText(text, lang, blockQuotes).quotes, [text, lang, blockQuotes]);
  const [chosen, setChosen] = useState<number | null>(null);
  const choose = (index: number) => setChosen(index === chosen ? null : index);

  return (
    <section class="reading" aria-labelledby="reading">
      <h2 id="reading">{plural('quotesInText', quotes.length)}</h2>
      {quotes.length > 0 && <ReadingLegend />}
      <div class="reading-columns">
        <ReadingText text={text} lang={lang} quotes={quotes} chosen={chosen} choose={choose} />
        <ol class="reading-list">
          {quotes.map((quote, index) => (
            <QuoteEntry
              key={index}
              text={text}
              lang={lang}
              quote={quote}
              number={index + 1}
              isChosen={index === chosen}
              choose={() => choose(index)}
            />
          ))}
        </ol>
      </div>
    </section>
  );
}
