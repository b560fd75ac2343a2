import { t } from '../t.ts';
import { webAddress } from '../web-address.ts';
import { Icon } from './icon.tsx';

/** A link to a document where it was published, in a new tab; nothing if there is no such address. */
export function OriginalLink({ url }: { url: string | null }) {
  const address = webAddress(url);
  if (address === null) return null;
  return (
    <a class="quiet" href={address} target="_blank" rel="noopener noreferrer">
      <Icon name="outside" />
      {t('openOriginal')}
    </a>
  );
}
