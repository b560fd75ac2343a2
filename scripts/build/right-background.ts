/**
 * Two entries have the same file name, `background/main.ts` and `page/main.ts`, and crxjs 3.0 then
 * makes its loader import either of them. It also leaves a copy of the page script in the build as a
 * module that nothing loads. Take this plugin out when a build without it passes the end-to-end tests.
 */
import { resolve } from 'node:path';

import type { Plugin } from 'vite';

/** The file that crxjs names in the manifest as the background script. */
const LOADER = 'service-worker-loader.js';

/** Makes the loader import the background script, and fails if it cannot. */
export function rightBackground(): Plugin {
  return {
    name: 'onrecord:right-background',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const builtFrom = (source: string) =>
          Object.values(bundle).find(
            (file) => file.type === 'chunk' && file.facadeModuleId === resolve(source),
          );
        const loader = bundle[LOADER];
        const background = builtFrom('src/background/main.ts');
        if (loader?.type !== 'asset' || !background) {
          this.error('The build has no background script, or no loader for it.');
        }
        loader.source = `import './${background.fileName}';\n`;

        const copy = builtFrom('src/page/main.ts');
        if (copy) delete bundle[copy.fileName];
      },
    },
  };
}
