import { useRef, useState } from 'preact/hooks';

import { callBackground } from '../../messaging/connect.ts';
import { importFiles, type ImportReport, type StoreDocuments } from '../import-files.ts';
import { FilePicker } from './file-picker.tsx';
import { ImportProgress } from './import-progress.tsx';
import { ImportResult } from './import-result.tsx';

const storeDocuments: StoreDocuments = (documents) =>
  callBackground('importDocuments', { documents });

interface FileImportProps {
  /** Told whenever documents have been stored. */
  onChange: () => void;
}

/** Imports corpus files: choose or drop them, watch, stop, read what came of it. */
export function FileImport({ onChange }: FileImportProps) {
  const [report, setReport] = useState<ImportReport | null>(null);
  const stopping = useRef<AbortController | null>(null);

  const start = async (files: File[]) => {
    const stop = new AbortController();
    stopping.current = stop;
    await importFiles(files, storeDocuments, setReport, stop.signal);
    onChange();
  };

  if (report?.step === 'running') {
    return <ImportProgress report={report} stop={() => stopping.current?.abort()} />;
  }
  return (
    <>
      <FilePicker onFiles={(files) => void start(files)} />
      {report !== null && <ImportResult report={report} />}
    </>
  );
}
