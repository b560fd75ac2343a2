/** Measures the engines with one number of quotes. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

import type { BrowserName } from '../browser/onrecord-browser.ts';
import { say } from '../say.ts';
import { openBenchBrowser, type BenchBrowser } from './bench-browser.ts';
import type { EngineName, Outcome } from './commands.ts';
import { databaseName } from './engines/database-name.ts';
import type { RecordedRead } from './record-reads.ts';

/** Quotes of a page. */
const PAGE_QUOTES = 40;

/** Quotes that recall is measured with, in steps of as many; some peers take seconds for each. */
const RECALL = { ours: 800, peers: 200, step: 200, firstSet: 1000 };

/** Peers that would take hours to build are left out above this many quotes. */
const LARGEST: Partial<Record<EngineName, number>> = { dexie: 100_000 };

interface Options {
  executable: string;
  profile: string;
  url: string;
  rounds: number;
}

/** What was measured of one engine; times in ms, sizes in bytes. */
export interface EngineResult {
  engine: EngineName;
  build?: { quotesPerSecond: number; memory: number | null; disk: number };
  /** A new browser process, to the 40th answer. */
  newProcess: number[];
  /** A new worker in a browser that runs: to the first answer alone, and to the 40th. */
  first: number[];
  fortieth: number[];
  /** In a worker that answered before. */
  warm: number[];
  memory: number | null;
  /** Share of quotes whose original was first, by kind of change. */
  recall: Record<string, number>;
  /** Share whose original was among the candidates. */
  among: number;
}

/** What was measured of our index alone. */
export interface OwnResult {
  reads: number;
  bytes: Record<string, number>;
  readsByStore: Record<string, number>;
  candidates: number;
  /** Opening the database and the same bare reads, in a new process and in a new worker, in ms. */
  floorNewProcess: number[];
  floorWorker: number[];
  serviceWorker: { stopped: number[]; stoppedFirst: number[]; awake: number[] };
  addPage: { ms: number[]; bare: number[] };
}

export interface SizeResult {
  size: number;
  engines: EngineResult[];
  own: OwnResult | null;
}

/** Builds what is not built yet, and measures it in interleaved rounds. */
export async function benchSize(
  browser: BrowserName,
  size: number,
  engines: readonly EngineName[],
  options: Options,
): Promise<SizeResult> {
  const present = engines.filter((engine) => size <= (LARGEST[engine] ?? Infinity));
  const results = new Map<EngineName, EngineResult>();
  for (const engine of present) {
    const empty = { newProcess: [], first: [], fortieth: [], warm: [], recall: {}, among: 0 };
    const result: EngineResult = { engine, memory: null, ...empty };
    results.set(engine, result);
    const mark = `${options.profile}/${databaseName(engine, size)}.built`;
    if (existsSync(mark)) {
      result.build = JSON.parse(readFileSync(mark, 'utf8'));
      continue;
    }
    say(`Building ${engine} with ${size} quotes …`);
    result.build = await inBrowser(browser, options, (open) => build(open, engine, size));
    writeFileSync(mark, JSON.stringify(result.build));
    say(`  ${Math.round(result.build.quotesPerSecond)} quotes a second`);
  }
  const own = present.includes('onrecord') ? await measureReads(browser, options, size) : null;
  for (let round = 0; round < options.rounds; round++) {
    say(`Round ${round + 1} of ${options.rounds} with ${size} quotes …`);
    for (const result of results.values())
      await measureTimes(browser, options, size, round, result);
    if (own) await measureFloor(browser, options, size, own);
  }
  for (const result of results.values()) {
    say(`Recall and memory of ${result.engine} …`);
    await inBrowser(browser, options, (open) => measureRecall(open, size, result));
  }
  if (own)
    await inBrowser(browser, options, (open) =>
      measureGrowth(open, size, options.rounds, own.result),
    );
  if (own && browser === 'chromium') {
    await inBrowser(browser, options, (open) =>
      measureServiceWorker(open, size, options.rounds, own.result),
    );
  }
  return { size, engines: [...results.values()], own: own?.result ?? null };
}

async function inBrowser<T>(
  name: BrowserName,
  options: Options,
  work: (open: BenchBrowser) => Promise<T>,
): Promise<T> {
  const open = await openBenchBrowser(name, options);
  try {
    return await work(open);
  } finally {
    await open.close();
  }
}

async function build(open: BenchBrowser, engine: EngineName, size: number) {
  await open.run({ do: 'nothing' }, 'fresh');
  const before = await open.usage();
  let ms = 0;
  const memory = await open.memoryFor(async () => {
    ({ ms } = await open.run({ do: 'build', engine, size }, 'same'));
  });
  return { quotesPerSecond: (size / ms) * 1000, memory, disk: (await open.usage()) - before };
}

const lookUp = (engine: EngineName, size: number, count: number, set: number, record = false) =>
  ({ do: 'look-up', engine, size, count, set, record }) as const;

interface Reads {
  result: OwnResult;
  /** Of one page's quotes. */
  recorded: RecordedRead[];
}

async function measureReads(browser: BrowserName, options: Options, size: number): Promise<Reads> {
  const outcome = await inBrowser(browser, options, (open) =>
    open.run(lookUp('onrecord', size, PAGE_QUOTES, 0, true), 'fresh'),
  );
  const recorded = outcome.reads ?? [];
  const sumBy = (valueOf: (read: RecordedRead) => number) => {
    const sums: Record<string, number> = {};
    for (const read of recorded) sums[read.store] = (sums[read.store] ?? 0) + valueOf(read);
    return sums;
  };
  const result: OwnResult = {
    reads: recorded.length,
    readsByStore: sumBy(() => 1),
    bytes: sumBy(({ bytes }) => bytes),
    candidates: outcome.found?.reduce((sum, { candidates }) => sum + candidates, 0) ?? 0,
    floorNewProcess: [],
    floorWorker: [],
    serviceWorker: { stopped: [], stoppedFirst: [], awake: [] },
    addPage: { ms: [], bare: [] },
  };
  return { result, recorded };
}

/** All look up the same quotes in the same round. */
async function measureTimes(
  browser: BrowserName,
  options: Options,
  size: number,
  round: number,
  { engine, newProcess, first, fortieth, warm }: EngineResult,
): Promise<void> {
  await inBrowser(browser, options, async (open) => {
    await open.run({ do: 'nothing' }, 'fresh');
    const page = lookUp(engine, size, PAGE_QUOTES, 0);
    newProcess.push((await open.run(page, 'same')).ms);
    await open.run({ do: 'nothing' }, 'fresh');
    first.push((await open.run(lookUp(engine, size, 1, round), 'same')).ms);
    await open.run({ do: 'nothing' }, 'fresh');
    fortieth.push((await open.run(page, 'same')).ms);
    warm.push((await open.run(lookUp(engine, size, PAGE_QUOTES, round + 1), 'same')).ms);
  });
}

async function measureFloor(
  browser: BrowserName,
  options: Options,
  size: number,
  { result, recorded }: Reads,
): Promise<void> {
  await inBrowser(browser, options, async (open) => {
    await open.run({ do: 'nothing' }, 'fresh');
    const replay = { do: 'replay', name: databaseName('onrecord', size), reads: recorded } as const;
    result.floorNewProcess.push((await open.run(replay, 'same')).ms);
    await open.run({ do: 'nothing' }, 'fresh');
    result.floorWorker.push((await open.run(replay, 'same')).ms);
  });
}

async function measureRecall(
  open: BenchBrowser,
  size: number,
  result: EngineResult,
): Promise<void> {
  const { engine } = result;
  await open.run({ do: 'nothing' }, 'fresh');
  result.memory = await open.memoryFor(() =>
    open.run(lookUp(engine, size, PAGE_QUOTES, 0), 'same'),
  );
  const quotes = engine === 'onrecord' ? RECALL.ours : RECALL.peers;
  const found: NonNullable<Outcome['found']> = [];
  for (let done = 0; done < quotes; done += RECALL.step) {
    const asked = lookUp(engine, size, RECALL.step, RECALL.firstSet + done);
    found.push(...((await open.run(asked, 'same')).found ?? []));
  }
  for (const kind of new Set(found.map((one) => one.kind))) {
    result.recall[kind] = share(found.filter((one) => one.kind === kind));
  }
  result.recall['all'] = share(found);
  result.among = found.filter(({ among }) => among).length / found.length;
}

/** The pages stay in the index; a later run adds others to those. */
async function measureGrowth(
  open: BenchBrowser,
  size: number,
  rounds: number,
  { addPage }: OwnResult,
): Promise<void> {
  const start = Math.floor(Date.now() / 1000) % 1_000_000;
  for (let page = 0; page < rounds * 4; page++) {
    const command = { do: 'add', engine: 'onrecord', size, page: start + page } as const;
    const { ms, writes = [] } = await open.run(command, page === 0 ? 'fresh' : 'same');
    const bare = { do: 'write', name: databaseName('onrecord', size), sizes: writes } as const;
    addPage.ms.push(ms);
    addPage.bare.push((await open.run(bare, 'same')).ms);
  }
}

async function measureServiceWorker(
  open: BenchBrowser,
  size: number,
  rounds: number,
  { serviceWorker }: OwnResult,
): Promise<void> {
  const page = lookUp('onrecord', size, PAGE_QUOTES, 0);
  await open.runInServiceWorker(page, 'awake');
  for (let round = 0; round < rounds; round++) {
    serviceWorker.stopped.push((await open.runInServiceWorker(page, 'stopped')).ms);
    serviceWorker.awake.push(
      (await open.runInServiceWorker(lookUp('onrecord', size, PAGE_QUOTES, round + 1), 'awake')).ms,
    );
    const one = lookUp('onrecord', size, 1, round);
    serviceWorker.stoppedFirst.push((await open.runInServiceWorker(one, 'stopped')).ms);
  }
}

function share(some: readonly { first: boolean }[]): number {
  return some.filter(({ first }) => first).length / some.length;
}
