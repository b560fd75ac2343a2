import { crx } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';

import { manifestFor } from './scripts/build/manifest-for.ts';
import { noAccessibleResources } from './scripts/build/no-accessible-resources.ts';
import { noRequests } from './scripts/build/no-requests.ts';
import { rightBackground } from './scripts/build/right-background.ts';

/** The mode is the browser: `vite build --mode firefox` writes `dist/firefox`; Chrome if not said. */
export default defineConfig(({ command, mode }) => {
  const browser = mode === 'firefox' ? 'firefox' : 'chrome';
  return {
    plugins: [
      preact(),
      crx({ manifest: manifestFor(browser), browser }),
      rightBackground(),
      noAccessibleResources(),
      noRequests(),
    ],
    build: {
      // What `npm run dev` writes works only while it runs.
      outDir: command === 'serve' ? 'dist/dev' : `dist/${browser}`,
      emptyOutDir: true,
      // The oldest browsers that manifest.json lets in.
      target: browser === 'firefox' ? 'firefox142' : 'chrome124',
      // Its polyfill makes requests, and both browsers know `modulepreload` themselves.
      modulePreload: { polyfill: false },
      // The library is a tab that the panel links to: the manifest does not name it.
      rolldownOptions: { input: { library: 'src/library/index.html' } },
    },
  };
});
