/**
 * `npm run bench`: how quick the index is and how much it needs, in a real browser, beside what else
 * could be used. See docs/bench.md for what the columns mean.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';

import { benchSize, type SizeResult } from './bench/bench-size.ts';
import { bundleBench, BENCH_FOLDER } from './bench/bundle-bench.ts';
import type { EngineName } from './bench/commands.ts';
import { serveFolder } from './bench/serve-folder.ts';
import { tableOf } from './bench/table-of.ts';
import { findBrowser } from './find-browser.ts';
import { say } from './say.ts';
import { UserError } from './user-error.ts';

/** The origin of what is stored: a profile that is kept must be found again. */
const PORT = 47_613;

const ENGINES: readonly EngineName[] = [
  'onrecord',
  'sqlite',
  'sqlite-rare',
  'flexsearch',
  'minisearch',
  'dexie',
];

export async function bench(args: string[]): Promise<boolean> {
  const { values } = parseArgs({
    args,
    options: {
      size: { type: 'string', default: '10000' },
      browser: { type: 'string', default: 'chromium' },
      engines: { type: 'string', default: 'all' },
      rounds: { type: 'string', default: '5' },
      profile: { type: 'string', default: '.cache/bench/profile' },
      out: { type: 'string', default: '.cache/bench/result.json' },
    },
  });
  const browser = values.browser;
  if (browser !== 'chromium' && browser !== 'firefox') {
    throw new UserError(`--browser is chromium or firefox, not ${browser}.`);
  }
  const engines = ENGINES.filter(
    (name) => values.engines === 'all' || values.engines.split(',').includes(name),
  );
  const executable = await findBrowser(browser);
  await bundleBench();
  const server = await serveFolder(BENCH_FOLDER, PORT);
  const results: SizeResult[] = [];
  try {
    for (const size of values.size.split(',').map(Number)) {
      const profile = `${values.profile}-${browser}-${size}`;
      mkdirSync(profile, { recursive: true });
      const url = `http://127.0.0.1:${PORT}/`;
      const options = { executable, profile, url, rounds: Number(values.rounds) };
      results.push(await benchSize(browser, size, engines, options));
    }
  } finally {
    server.close();
  }
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? ''}, ${Math.round(totalmem() / 2 ** 30)} GB`;
  const report = { date: new Date().toISOString().slice(0, 10), machine, browser, results };
  writeFileSync(values.out, `${JSON.stringify(report, null, 2)}\n`);
  process.stdout.write(`${tableOf(report)}\n`);
  say(`Written to ${values.out}`);
  return true;
}
