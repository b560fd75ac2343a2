import type { Attribution } from '../../core/quotes/quote.ts';
import { formatList, t } from '../../interface/t.ts';

interface SpeakerLineProps {
  /** The article's text, which the attribution points into. */
  text: string;
  attribution: Attribution;
  /** Whether the words go on with those of the quote before. */
  continued: boolean;
}

/** Who says it, in what role, and through whom it came. */
export function SpeakerLine({ text, attribution, continued }: SpeakerLineProps) {
  const { names, role, via, speaker } = attribution;
  const written = speaker === null ? null : text.slice(speaker.start, speaker.end);
  const through = [...new Set(via.map(({ start, end }) => text.slice(start, end)))];
  return (
    <span class="speaker">
      {names.length > 0 ? (
        <bdi class="speaker-name">{formatList(names)}</bdi>
      ) : (
        <bdi class="speaker-unclear">
          {written === null ? t('speakerUnclear') : t('speakerAsWritten', written)}
        </bdi>
      )}
      {role !== null && <bdi class="speaker-role">{role}</bdi>}
      {through.length > 0 && <bdi class="via">{t('via', formatList(through))}</bdi>}
      {continued && <span class="continued">{t('continued')}</span>}
    </span>
  );
}
