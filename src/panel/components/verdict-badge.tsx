import type { Verdict } from '../../core/matching/match.ts';
import { Icon } from '../../interface/components/icon.tsx';
import { t, type MessageKey } from '../../interface/t.ts';

const NAMES = {
  verbatim: 'verdictVerbatim',
  excerpt: 'verdictExcerpt',
  edited: 'verdictEdited',
  altered: 'verdictAltered',
  paraphrase: 'verdictParaphrase',
} as const satisfies Record<Verdict, MessageKey>;

/** A verdict as a word and a sign. */
export function VerdictBadge({ verdict }: { verdict: Verdict }) {
  return (
    <span class={`badge badge-${verdict}`}>
      <Icon name={verdict} />
      {t(NAMES[verdict])}
    </span>
  );
}
