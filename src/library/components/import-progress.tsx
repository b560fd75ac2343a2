import { plural, t } from '../../interface/t.ts';
import type { ImportReport } from '../import-files.ts';

interface ImportProgressProps {
  report: ImportReport;
  stop: () => void;
}

/** How far an import is, with a way to stop it. */
export function ImportProgress({ report, stop }: ImportProgressProps) {
  const { file, bytesRead, bytesTotal, added } = report;
  return (
    <section class="picker">
      <h2>{t('importing', file)}</h2>
      <progress max={bytesTotal} value={bytesRead} aria-label={t('importing', file)} />
      <p role="status">{plural('documentsAdded', added)}</p>
      <p>
        <button type="button" onClick={stop}>
          {t('stopImport')}
        </button>
      </p>
    </section>
  );
}
