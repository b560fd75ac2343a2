/** The bench's results as tables in Markdown. */
import type { EngineResult, OwnResult, SizeResult } from './bench-size.ts';
import { median, medianRatio } from './median.ts';

export interface BenchReport {
  date: string;
  machine: string;
  browser: string;
  results: SizeResult[];
}

/** Returns `report` as Markdown. */
export function tableOf({ date, machine, browser, results }: BenchReport): string {
  const intro = `Measured on ${date} with ${browser} on ${machine}.`;
  return [intro, ...results.flatMap(sectionsOf)].join('\n\n');
}

function sectionsOf({ size, engines, own }: SizeResult): string[] {
  const ours = engines.find(({ engine }) => engine === 'onrecord');
  const title = `## ${size.toLocaleString('en')} quotes`;
  const head = [
    'engine',
    'new process, ms',
    '÷ ours',
    'new worker: first / 40th, ms',
    'warm, ms',
    'memory, MB',
    'build, quotes/s',
    'build memory, MB',
    'disk, MB',
    'recall@1',
    'cut to half',
  ];
  const rows = engines.map((result) => engineRow(result, ours));
  return [title, markdown(head, rows), ...(own && ours ? [ownLines(own, ours)] : [])];
}

function engineRow(result: EngineResult, ours: EngineResult | undefined): string[] {
  const { engine, newProcess, first, fortieth, warm, memory, build, recall } = result;
  return [
    engine,
    whole(median(newProcess)),
    ours ? medianRatio(newProcess, ours.newProcess).toFixed(1) : '–',
    `${whole(median(first))} / ${whole(median(fortieth))}`,
    whole(median(warm)),
    megabytes(memory),
    build ? whole(build.quotesPerSecond) : '–',
    build ? megabytes(build.memory) : '–',
    build ? megabytes(build.disk) : '–',
    (recall['all'] ?? Number.NaN).toFixed(3),
    (recall['cut to half'] ?? Number.NaN).toFixed(3),
  ];
}

function ownLines(own: OwnResult, ours: EngineResult): string {
  const { reads, readsByStore, bytes, candidates, serviceWorker, addPage } = own;
  const postings = ['recent', 'waiting', 'settled'].reduce(
    (sum, name) => sum + (bytes[name] ?? 0),
    0,
  );
  const byStore = Object.entries(readsByStore).map(([name, count]) => `${name} ${count}`);
  const lines = [
    `${reads} reads for 40 quotes (${byStore.join(', ')}); postings ${whole(postings / 1000)} kB, passages ${whole((bytes['passages'] ?? 0) / 1000)} kB; ${candidates} candidates`,
    `÷ floor (open and the same reads): new process ${medianRatio(ours.newProcess, own.floorNewProcess).toFixed(2)} of ${whole(median(own.floorNewProcess))} ms, new worker ${medianRatio(ours.fortieth, own.floorWorker).toFixed(2)} of ${whole(median(own.floorWorker))} ms`,
    `service worker: stopped, 40 quotes ${whole(median(serviceWorker.stopped))} ms, one quote ${whole(median(serviceWorker.stoppedFirst))} ms; awake ${whole(median(serviceWorker.awake))} ms`,
    `adding a page of 50 quotes: ${median(addPage.ms).toFixed(1)} ms, ${medianRatio(addPage.ms, addPage.bare).toFixed(1)} × writing as many bytes; the slowest ${whole(Math.max(...addPage.ms))} ms`,
    `the original among the candidates: ${ours.among.toFixed(3)}; first, by change: ${Object.entries(
      ours.recall,
    )
      .map(([kind, share]) => `${kind} ${share.toFixed(3)}`)
      .join(', ')}`,
  ];
  return lines.map((line) => `- ${line}`).join('\n');
}

function markdown(head: readonly string[], rows: readonly string[][]): string {
  return [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

function whole(value: number): string {
  return Number.isFinite(value) ? Math.round(value).toLocaleString('en') : '–';
}

function megabytes(bytes: number | null): string {
  return bytes === null ? '–' : whole(bytes / 1e6);
}
