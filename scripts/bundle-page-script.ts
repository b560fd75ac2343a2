/** Builds what the content script is made of for use in a page, without the extension around it. */
import { fileURLToPath } from 'node:url';

import type * as exposed from '../e2e/page/page-script.ts';
import { bundleScript } from './bundle-script.ts';

declare global {
  /** What the script returned by {@link bundlePageScript} defines. */
  var pageScript: typeof exposed;
}

/** Returns a script that defines `pageScript`, with all that `e2e/page/page-script.ts` exports. */
export function bundlePageScript(): Promise<string> {
  const entry = fileURLToPath(new URL('../e2e/page/page-script.ts', import.meta.url));
  return bundleScript(entry, 'pageScript');
}
