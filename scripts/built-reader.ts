/** Our reading of texts, built as the extension ships it. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { build } from 'vite';

import type * as reader from '../src/core/read-text.ts';

/**
 * Builds `src/core/read-text.ts` and loads it. What runs TypeScript in Node keeps the name of every
 * function, each time that one is made; that alone makes reading a third slower, and no user has it.
 */
export async function builtReader(): Promise<typeof reader> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      // As in vite.config.ts; Node 20 is as new.
      target: 'chrome124',
      lib: {
        entry: fileURLToPath(new URL('../src/core/read-text.ts', import.meta.url)),
        formats: ['es'],
      },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  const [chunk] = outputs.flatMap((output) => ('output' in output ? output.output : []));
  if (chunk?.type !== 'chunk') throw new Error('the reader was not built');
  const folder = await mkdtemp(join(tmpdir(), 'onrecord-'));
  try {
    const file = join(folder, 'read-text.mjs');
    await writeFile(file, chunk.code);
    return await import(pathToFileURL(file).href);
  } finally {
    await rm(folder, { recursive: true });
  }
}
