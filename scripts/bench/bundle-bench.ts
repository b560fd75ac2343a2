import { writeFileSync } from 'node:fs';

import { build } from 'vite';

/** Where the bundles are. */
export const BENCH_FOLDER = '.cache/bench/site';

/** Bundles the bench's page and workers for both browsers. */
export async function bundleBench(): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: BENCH_FOLDER,
      target: 'es2023',
      minify: process.env['NOMIN'] === undefined,
      emptyOutDir: true,
      // `import()` of an engine must load nothing but that engine.
      modulePreload: false,
      rolldownOptions: {
        input: {
          page: 'scripts/bench/page.ts',
          worker: 'scripts/bench/worker.ts',
          'service-worker': 'scripts/bench/service-worker.ts',
        },
        output: { entryFileNames: '[name].js' },
      },
    },
  });
  writeFileSync(
    `${BENCH_FOLDER}/index.html`,
    '<!doctype html><meta charset="utf-8"><title>Bench</title><script type="module" src="/page.js"></script>',
  );
}
