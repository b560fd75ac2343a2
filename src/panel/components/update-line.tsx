import { locale, t } from '../../interface/t.ts';

/** Says when the findings last followed the page; `null` if they did not have to. */
export function UpdateLine({ updated }: { updated: Date | null }) {
  const time = new Intl.DateTimeFormat(locale(), { timeStyle: 'medium' });
  return (
    // Screen readers say what comes into an element that was there before.
    <p class={updated === null ? 'unseen' : 'updated'} role="status">
      {updated !== null && t('pageUpdated', time.format(updated))}
    </p>
  );
}
