import { formatNumber, t } from '../../interface/t.ts';
import { PAGE } from '../use-documents.ts';

interface PagerProps {
  offset: number;
  total: number;
  onOffset: (offset: number) => void;
}

/** Goes back and forth in a list that is longer than a page. */
export function Pager({ offset, total, onOffset }: PagerProps) {
  if (total <= PAGE) return null;
  const last = Math.min(offset + PAGE, total);
  return (
    <nav class="pager" aria-label={t('pages')}>
      <button type="button" disabled={offset === 0} onClick={() => onOffset(offset - PAGE)}>
        {t('newer')}
      </button>
      <span role="status">
        {t('pageRange', formatNumber(offset + 1), formatNumber(last), formatNumber(total))}
      </span>
      <button type="button" disabled={last === total} onClick={() => onOffset(offset + PAGE)}>
        {t('older')}
      </button>
    </nav>
  );
}
