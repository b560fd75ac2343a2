import type { Match } from '../../core/matching/match.ts';
import { occurrencesOf } from '../../core/matching/occurrences.ts';
import { Facts } from '../../interface/components/facts.tsx';
import { occurrencesInWords } from '../occurrences-in-words.ts';

interface OccurrenceLineProps {
  matches: Match[];
  /** When the article was published, ISO 8601. */
  published: string | null;
}

/** When the words were said first, as far as the corpus knows, and how often before and after. */
export function OccurrenceLine({ matches, published }: OccurrenceLineProps) {
  const facts = occurrencesInWords(occurrencesOf(matches, published));
  if (facts.length === 0) return null;
  return (
    <p class="occurrences">
      <Facts>
        {facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </Facts>
    </p>
  );
}
