import { formatNumber, plural, t } from '../../interface/t.ts';
import type { ImportReport } from '../import-files.ts';
import { problemInWords } from '../problem-in-words.ts';

/** The refused lines of an import, each with its file, its number and the reason. */
export function ProblemList({ report: { problems, refused } }: { report: ImportReport }) {
  if (problems.length === 0) return null;
  return (
    <table class="problems">
      <thead>
        <tr>
          <th scope="col">{t('file')}</th>
          <th scope="col">{t('line')}</th>
          <th scope="col">{t('reason')}</th>
        </tr>
      </thead>
      <tbody>
        {problems.map(({ file, line, reason }) => (
          <tr key={`${file} ${line}`}>
            <td dir="auto">{file}</td>
            <td>{formatNumber(line)}</td>
            <td>{problemInWords(reason)}</td>
          </tr>
        ))}
      </tbody>
      {refused > problems.length && <caption>{plural('firstProblems', problems.length)}</caption>}
    </table>
  );
}
