/** Builds what the content script is made of for use in a page, without the extension around it. */
import { fileURLToPath } from 'node:url';

import { build } from 'vite';

import type * as exposed from '../e2e/page/page-script.ts';

declare global {
  /** What the script returned by {@link bundlePageScript} defines. */
  var pageScript: typeof exposed;
}

/** Returns a script that defines `pageScript`, with all that `e2e/page/page-script.ts` exports. */
export async function bundlePageScript(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: {
        entry: fileURLToPath(new URL('../e2e/page/page-script.ts', import.meta.url)),
        formats: ['iife'],
        name: 'pageScript',
      },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  for (const output of outputs) {
    if (!('output' in output)) continue;
    return output.output[0].code.replace(/^(var|const) pageScript/u, 'globalThis.pageScript');
  }
  throw new Error('the page script was not built');
}
