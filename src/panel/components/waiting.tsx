import { t } from '../../interface/t.ts';

/** Shown from the click until the article is there. */
export function Waiting() {
  return (
    <div class="waiting">
      <progress aria-label={t('readingPage')} />
      <p role="status">{t('readingPage')}</p>
    </div>
  );
}
