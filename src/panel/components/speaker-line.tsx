import type { Attribution, QuoteType } from '../../core/quotes/quote.ts';
import { Facts } from '../../interface/components/facts.tsx';
import { formatList, t, type MessageKey } from '../../interface/t.ts';

/** Words between marks need no comment. */
const TYPE_NAMES = {
  indirect: 'typeIndirect',
  mixed: 'typeMixed',
} as const satisfies Record<Exclude<QuoteType, 'direct'>, MessageKey>;

interface SpeakerLineProps {
  /** The article's text, which the attribution points into. */
  text: string;
  attribution: Attribution;
  type: QuoteType;
  /** Whether the words go on with those of the quote before. */
  continued: boolean;
}

/** Who says it, in what role, and through whom it came. */
export function SpeakerLine({ text, attribution, type, continued }: SpeakerLineProps) {
  const { names, role, certainty, via, speaker } = attribution;
  const written = speaker === null ? null : text.slice(speaker.start, speaker.end);
  const through = [...new Set(via.map(({ span }) => text.slice(span.start, span.end)))];
  return (
    <Facts class="speaker">
      {names.length > 0 ? (
        <bdi class="speaker-name">
          {certainty === 'inferred' ? t('speakerProbably', formatList(names)) : formatList(names)}
        </bdi>
      ) : (
        <bdi class="speaker-unclear">
          {written === null ? t('speakerUnclear') : t('speakerAsWritten', written)}
        </bdi>
      )}
      {role !== null && <bdi class="speaker-role">{role}</bdi>}
      {through.length > 0 && <bdi class="via">{t('via', formatList(through))}</bdi>}
      {type !== 'direct' && <span>{t(TYPE_NAMES[type])}</span>}
      {continued && <span class="continued">{t('continued')}</span>}
    </Facts>
  );
}
