import { t } from '../../interface/t.ts';

/** What the marks in the text mean. */
export function ReadingLegend() {
  return (
    <p class="reading-legend">
      <span class="part-direct">{t('quoteDirect')}</span>{' '}
      <span class="part-mixed">{t('quoteMixed')}</span>{' '}
      <span class="part-indirect">{t('quoteIndirect')}</span>{' '}
      <span class="part-speaker">{t('partSpeaker')}</span>{' '}
      <span class="part-cue">{t('partCue')}</span> <span class="part-via">{t('partVia')}</span>
    </p>
  );
}
