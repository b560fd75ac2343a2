/**
 * Finds a browser that loads the extension, and installs one where there is none.
 *
 * Firefox is any release from the manifest's oldest on. For Chromium the order is: a build of
 * Playwright's, then Chromium, then Edge and branded Chrome. Chrome no longer takes an extension from
 * the command line, so the extension is loaded over the DevTools protocol, which Chrome's
 * documentation allows; that was tried with Chromium alone.
 */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

import { chromium } from 'playwright';

import type { BrowserName } from './browser/onrecord-browser.ts';
import { installBrowser } from './install-browser.ts';
import { say } from './say.ts';
import { UserError } from './user-error.ts';

/** Environment variables that name the browser's program and end the search. */
const OVERRIDES = { chromium: 'ONRECORD_CHROMIUM', firefox: 'ONRECORD_FIREFOX' } as const;

/** Names on the PATH, best first. Ubuntu's `chromium-browser` may be a stub that installs a snap. */
const COMMANDS = {
  chromium: [
    'chromium',
    'chromium-browser',
    'microsoft-edge',
    'google-chrome-stable',
    'google-chrome',
  ],
  firefox: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
} as const;

const MAC_APPS = {
  chromium: ['Chromium', 'Google Chrome for Testing', 'Microsoft Edge', 'Google Chrome'],
  firefox: ['Firefox', 'Firefox Developer Edition'],
} as const;

/** Below the folders where Windows keeps programs. */
const WINDOWS_PROGRAMS = {
  chromium: [
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
    'Google\\Chrome\\Application\\chrome.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
} as const;

/**
 * Returns the path of the browser's program.
 *
 * @throws {UserError} If there is none and none can be installed.
 */
export async function findBrowser(name: BrowserName): Promise<string> {
  const variable = OVERRIDES[name];
  const asked = process.env[variable];
  if (asked) {
    if (isProgram(asked)) return asked;
    throw new UserError(`${variable} names ${asked}, which is no program.`);
  }

  const found = candidates(name).find(isProgram) ?? (await installBrowser(name, candidates));
  if (found === null) {
    throw new UserError(`No ${name} was found or could be installed; name one in ${variable}.`);
  }
  say(`Using ${found}`);
  return found;
}

/** Every place where the browser may be, best first. */
function candidates(name: BrowserName): string[] {
  // Playwright's Firefox is patched and speaks its own protocol.
  const playwrights = name === 'chromium' ? [chromium.executablePath()] : [];
  return [...playwrights, ...inSystem(name)];
}

function inSystem(name: BrowserName): string[] {
  switch (process.platform) {
    case 'darwin':
      return MAC_APPS[name].map((app) => {
        const program = app.startsWith('Firefox') ? 'firefox' : app;
        return `/Applications/${app}.app/Contents/MacOS/${program}`;
      });
    case 'win32': {
      const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];
      return folders.flatMap((folder) =>
        WINDOWS_PROGRAMS[name].map((program) => join(process.env[folder] ?? '', program)),
      );
    }
    default: {
      const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/bin', '/snap/bin'];
      return COMMANDS[name].flatMap((command) => folders.map((folder) => join(folder, command)));
    }
  }
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false; // It is not there, or may not be run.
  }
}
