import { useEffect, useState } from 'preact/hooks';

import { formatNumber, t } from '../../interface/t.ts';
import { callBackground } from '../../messaging/connect.ts';

/** How often it is asked how far the index is, in ms. Asking also keeps the background at work. */
const PAUSE = 1500;

/** How many documents were read again after an update; nothing when all were. */
export function IndexProgress() {
  const [progress, setProgress] = useState({ indexed: 0, documents: 0 });
  const { indexed, documents } = progress;

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = async () => {
      // What fails here fails for the list of documents too, which says so.
      const next = await callBackground('indexProgress', {}).catch(() => null);
      if (next) setProgress(next);
      if (next && next.indexed < next.documents) timer = setTimeout(() => void ask(), PAUSE);
    };
    void ask();
    return () => clearTimeout(timer);
  }, []);

  if (indexed >= documents) return null;
  return (
    <p role="status">
      {t('readingAgain', formatNumber(indexed), formatNumber(documents))}
      <progress max={documents} value={indexed} aria-label={t('readingCorpus')} />
    </p>
  );
}
