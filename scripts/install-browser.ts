/**
 * Installs a browser where none is found: the makers' builds into a folder of the user's, else, as
 * root on Debian and its kin, the system's package.
 */
import { existsSync } from 'node:fs';

import type { BrowserName } from './browser/onrecord-browser.ts';
import { runPackage, runProgram } from './run-program.ts';
import { say } from './say.ts';

/** Where Firefox is unpacked. Playwright has a folder of its own for Chromium, shared by all projects. */
const CACHE = '.cache/browsers';

/** Ubuntu's packages of these names only point to a snap; Debian's are the browsers. */
const DEBIAN_PACKAGES = { chromium: 'chromium', firefox: 'firefox-esr' } as const;

/**
 * Installs `name` and returns the path of its program, or `null` if it could not.
 *
 * @param candidates - Where the browser may be once it is installed.
 */
export async function installBrowser(
  name: BrowserName,
  candidates: (name: BrowserName) => string[],
): Promise<string | null> {
  const unpacked = name === 'chromium' ? await unpackChromium() : await unpackFirefox();
  if (unpacked !== null) return unpacked;
  await installPackage(name);
  return candidates(name).find(existsSync) ?? null;

  async function unpackChromium() {
    say('No Chromium here: installing one (playwright install chromium) …');
    const libraries = isDebianRoot() ? ['--with-deps'] : [];
    const { code, output } = await runPackage('playwright/cli.js', [
      'install',
      'chromium',
      ...libraries,
    ]);
    if (code === 0) return candidates('chromium').find(existsSync) ?? null;
    return failed(output);
  }
}

async function unpackFirefox(): Promise<string | null> {
  say('No Firefox here: installing one (@puppeteer/browsers install firefox@stable) …');
  const { code, output } = await runPackage('@puppeteer/browsers/lib/cjs/main-cli.js', [
    'install',
    'firefox@stable',
    '--path',
    CACHE,
  ]);
  // Its last line is "firefox@stable_151.0 /path/to/firefox".
  const path = output.trim().split('\n').at(-1)?.replace(/^\S+ /, '');
  return code === 0 && path !== undefined && existsSync(path) ? path : failed(output);
}

async function installPackage(name: BrowserName): Promise<void> {
  if (!isDebianRoot()) return;
  const debian = DEBIAN_PACKAGES[name];
  say(`Installing the system's package (apt-get install ${debian}) …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await runProgram('apt-get', ['update'], { env });
  const { code, output } = await runProgram('apt-get', ['install', '-y', debian], { env });
  if (code !== 0) failed(output);
}

function isDebianRoot(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** Says why an installation failed. */
function failed(output: string): null {
  const lines = output.trim().split('\n');
  say(`That failed: ${lines.find((line) => /error|failed/i.test(line)) ?? lines.at(-1)}`);
  return null;
}
