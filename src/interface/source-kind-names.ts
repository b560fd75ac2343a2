/** What each kind of source is called. */
import type { SourceKind } from '../core/sources/source-mention.ts';
import type { MessageKey } from './t.ts';

export const SOURCE_KIND_NAMES = {
  outlet: 'kindOutlet',
  channel: 'kindChannel',
  platform: 'kindPlatform',
  document: 'kindDocument',
  person: 'kindPerson',
  body: 'kindBody',
} as const satisfies Record<SourceKind, MessageKey>;
