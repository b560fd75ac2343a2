/** `npm run build`: writes the extension for each browser, from one manifest. */
import { readdirSync, readFileSync, statSync } from 'node:fs';

import type { Browser } from './build/manifest-for.ts';
import { runPackage } from './run-program.ts';
import { say } from './say.ts';
import { UserError } from './user-error.ts';

/** What a build is made from. */
const SOURCES = [
  'src',
  'public',
  'scripts/build',
  'manifest.json',
  'vite.config.ts',
  'package-lock.json',
];

/** Where the extension for `browser` is built. */
export function builtFolder(browser: Browser): string {
  return `dist/${browser}`;
}

/** Builds for both browsers. */
export async function build(): Promise<boolean> {
  await buildFor('chrome');
  await buildFor('firefox');
  return true;
}

/** Builds for `browser` if the last build is older than anything it is made from. */
export async function buildIfOld(browser: Browser): Promise<void> {
  const built = statSync(`${builtFolder(browser)}/manifest.json`, { throwIfNoEntry: false });
  const newest = Math.max(...SOURCES.map(newestIn));
  if (!built || built.mtimeMs < newest) await buildFor(browser);
}

/** @throws {UserError} If the build fails; it holds what the build says. */
export async function buildFor(browser: Browser): Promise<void> {
  say(`Building the extension for ${browser === 'chrome' ? 'Chrome' : 'Firefox'} …`);
  const { code, output } = await runPackage('vite/bin/vite.js', ['build', '--mode', browser]);
  if (code !== 0) throw new UserError(`${output}\nThe build for ${browser} failed.`);

  // A plugin of ours takes the entry out; if crxjs ever puts it back, no build may come of it.
  const manifest = JSON.parse(readFileSync(`${builtFolder(browser)}/manifest.json`, 'utf8'));
  if ('web_accessible_resources' in manifest) {
    throw new UserError(`${builtFolder(browser)}/manifest.json opens files of ours to all sites.`);
  }
}

/** When the newest file in `path` was written, in ms. */
function newestIn(path: string): number {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => newestIn(`${path}/${name}`)));
}
