import type { ComponentChildren } from 'preact';

import type { ErrorCode } from '../../core/app-error.ts';
import { t } from '../t.ts';
import { Notice } from './notice.tsx';

interface ErrorNoticeProps {
  code: ErrorCode;
  /** A button or link to what helps, if there is one. */
  children?: ComponentChildren;
}

/** A failure, as one sentence and one thing to do. */
export function ErrorNotice({ code, children }: ErrorNoticeProps) {
  const { title, text, urgent } = adviceFor(code);
  return (
    <Notice title={title} text={text} urgent={urgent}>
      {children}
    </Notice>
  );
}

interface Advice {
  title: string;
  text: string;
  /** Whether something is broken, not merely absent. */
  urgent: boolean;
}

function adviceFor(code: ErrorCode): Advice {
  switch (code) {
    case 'article-not-found':
      return { title: t('noArticleTitle'), text: t('noArticleText'), urgent: false };
    case 'nothing-selected':
      return { title: t('nothingSelectedTitle'), text: t('nothingSelectedText'), urgent: false };
    case 'page-without-text':
      return { title: t('noTextTitle'), text: t('noTextText'), urgent: false };
    case 'page-not-readable':
      return { title: t('notReadableTitle'), text: t('notReadableText'), urgent: false };
    case 'page-is-pdf':
      return { title: t('pdfTitle'), text: t('pdfText'), urgent: false };
    case 'corpus-file-invalid':
      return { title: t('fileInvalidTitle'), text: t('fileInvalidText'), urgent: true };
    case 'database-outdated':
      return { title: t('outdatedTitle'), text: t('outdatedText'), urgent: true };
    case 'storage-full':
      return { title: t('storageFullTitle'), text: t('storageFullText'), urgent: true };
    case 'no-receiver':
      return { title: t('workerGoneTitle'), text: t('workerGoneText'), urgent: true };
    case 'not-allowed':
      return { title: t('notAllowedTitle'), text: t('notAllowedText'), urgent: true };
    case 'unexpected':
      return { title: t('unexpectedTitle'), text: t('unexpectedText'), urgent: true };
  }
}
