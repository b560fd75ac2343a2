import { writeFileSync } from 'node:fs';

import { build } from 'vite';

/** Where the bundles are. */
export const BENCH_FOLDER = '.cache/bench/site';

/** Bundles the bench's page and workers into `folder`, for both browsers. */
export async function bundleBench(folder = BENCH_FOLDER): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: folder,
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
    `${folder}/index.html`,
    '<!doctype html><meta charset="utf-8"><title>Bench</title><script type="module" src="/page.js"></script>',
  );
}
