/** The place in the library that its address names, as a hook. */
import { useEffect, useState } from 'preact/hooks';

import { readPlaceHash, type LibraryPlace } from '../interface/library-address.ts';

/** Returns the document and words to show, `null` for the list of documents. */
export function usePlace(): LibraryPlace | null {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const onChange = () => setHash(location.hash);
    addEventListener('hashchange', onChange);
    return () => removeEventListener('hashchange', onChange);
  }, []);
  return readPlaceHash(hash);
}
