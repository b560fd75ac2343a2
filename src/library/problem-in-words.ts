/** Why a line of a file is not a document, in words. */
import type { LineProblem } from '../core/corpus/read-document-line.ts';
import { formatList, t } from '../interface/t.ts';

/** Returns a sentence for `problem`. */
export function problemInWords(problem: LineProblem): string {
  switch (problem.code) {
    case 'not-json':
      return t('lineNotJson');
    case 'not-an-object':
      return t('lineNotObject');
    case 'wrong-field':
      return t('lineWrongField', problem.field);
    case 'not-a-date':
      return t('lineNotDate', problem.value);
    case 'missing-field':
      return t('lineMissingField', formatList(problem.fields));
    case 'too-long':
      return t('lineTooLong');
    case 'not-text':
      return t('lineNotText');
    case 'markup':
      return t('lineMarkup');
    case 'empty':
      return t('lineEmpty');
  }
}
