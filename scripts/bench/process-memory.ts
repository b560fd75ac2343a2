/** The memory of a browser's content processes, as Linux counts it. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

/** Memory in bytes, of all content processes together. */
export interface Memory {
  now(): number;
  /** The most since {@link forgetPeak}. */
  peak(): number;
  forgetPeak(): void;
}

/** Returns the memory of the processes in which `browser` shows pages; `null` where it cannot be known. */
export function memoryOf(browser: number | null): Memory | null {
  if (browser === null || process.platform !== 'linux') return null;
  const pids = () => descendants(browser).filter(isContent);
  const sum = (field: string) =>
    pids().reduce((bytes, pid) => bytes + fieldOf(read(`/proc/${pid}/status`), field), 0);
  return {
    now: () => sum('VmRSS'),
    peak: () => sum('VmHWM'),
    forgetPeak() {
      // 5 resets the peak: see proc(5).
      for (const pid of pids()) writeFileSync(`/proc/${pid}/clear_refs`, '5');
    },
  };
}

function descendants(root: number): number[] {
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => [Number(pid), fieldOf(read(`/proc/${pid}/status`), 'PPid') / KILO] as const);
  const found = [root];
  for (const parent of found) {
    found.push(...parents.filter(([, ppid]) => ppid === parent).map(([pid]) => pid));
  }
  return found;
}

/** Chromium calls them renderers, Firefox tabs. */
function isContent(pid: number): boolean {
  return /--type=renderer|-contentproc.*\btab\b/s.test(read(`/proc/${pid}/cmdline`));
}

const KILO = 1024;

/** The field of a status file: kilobytes as bytes, and other numbers as many times. */
function fieldOf(status: string, field: string): number {
  return Number(new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0) * KILO;
}

/** A process may be gone by now. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
