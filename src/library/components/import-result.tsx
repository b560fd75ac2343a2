import { ErrorNotice } from '../../interface/components/error-notice.tsx';
import { plural, t } from '../../interface/t.ts';
import type { ImportReport } from '../import-files.ts';
import { ProblemList } from './problem-list.tsx';

/** What came of an import: what was added, what was there, what was refused and why. */
export function ImportResult({ report }: { report: ImportReport }) {
  const { step, added, known, refused, error } = report;
  const nothing = step === 'done' && added + known === 0;
  return (
    <section class="result" aria-labelledby="import-result">
      <h2 id="import-result">{step === 'stopped' ? t('importStopped') : t('importResult')}</h2>
      {error !== null && <ErrorNotice code={error} />}
      {nothing && <ErrorNotice code="corpus-file-invalid" />}
      <ul role="status">
        <li>{plural('documentsAdded', added)}</li>
        {known > 0 && <li>{plural('documentsKnown', known)}</li>}
        {refused > 0 && <li>{plural('linesRefused', refused)}</li>}
      </ul>
      <ProblemList report={report} />
    </section>
  );
}
