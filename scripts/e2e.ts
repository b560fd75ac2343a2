/** `npm run e2e`: the user's path through the built extension, in real browsers. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { buildIfOld } from './build.ts';
import { findBrowser } from './find-browser.ts';
import { runPackage } from './run-program.ts';
import type { Counts } from './test-step.ts';

/** Where Playwright writes what came of it. */
const REPORT = resolve('.cache/e2e.json');

/** Runs the tests; the arguments go to Playwright's runner. */
export async function e2e(args: string[]): Promise<boolean> {
  await buildIfOld('chrome');
  await buildIfOld('firefox');
  const { failed } = await runEndToEnd(args);
  return failed === 0;
}

/** Runs the end-to-end tests on the builds that are there. */
export async function runEndToEnd(args: string[] = []): Promise<Counts> {
  const env = {
    ...process.env,
    ONRECORD_CHROMIUM: await findBrowser('chromium'),
    ONRECORD_FIREFOX: await findBrowser('firefox'),
    PLAYWRIGHT_JSON_OUTPUT_NAME: REPORT,
  };
  const command = ['test', '--config', 'e2e/playwright.config.ts', '--reporter', 'list,json'];
  const { code } = await runPackage('playwright/cli.js', [...command, ...args], {
    env,
    shown: true,
  });
  const { expected, unexpected, flaky } = JSON.parse(readFileSync(REPORT, 'utf8')).stats;
  const failed = unexpected + flaky;
  // A runner that breaks off counts no failure.
  return { passed: expected, failed: code !== 0 && failed === 0 ? 1 : failed };
}
