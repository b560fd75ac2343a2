import { useState } from 'preact/hooks';

import { t } from '../../interface/t.ts';

interface FilePickerProps {
  onFiles: (files: File[]) => void;
}

/** A place to choose files or drop them on. */
export function FilePicker({ onFiles }: FilePickerProps) {
  const [over, setOver] = useState(false);

  const choose = (files: FileList | null | undefined) => {
    const chosen = [...(files ?? [])];
    if (chosen.length > 0) onFiles(chosen);
  };
  return (
    <section
      class={over ? 'picker picker-over' : 'picker'}
      aria-labelledby="import"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        choose(event.dataTransfer?.files);
      }}
    >
      <h2 id="import">{t('importFiles')}</h2>
      <p id="import-hint">{t('importHint')}</p>
      <label class="button">
        {t('chooseFiles')}
        <input
          class="unseen"
          type="file"
          multiple
          accept=".jsonl,.ndjson,.json,.txt,text/plain"
          aria-describedby="import-hint"
          onChange={(event) => choose(event.currentTarget.files)}
        />
      </label>
      <p class="hint">{t('orDrop')}</p>
    </section>
  );
}
