/** `npm test`: everything that must hold before a change lands. */
import { readFileSync } from 'node:fs';

import { buildFor } from './build.ts';
import { runEndToEnd } from './e2e.ts';
import { lintExtension } from './lint-extension.ts';
import { runPackage } from './run-program.ts';
import { say } from './say.ts';
import { testStep, type Counts } from './test-step.ts';
import { TOOLS } from './tools.ts';

/** Where Vitest writes what came of it. */
const REPORT = '.cache/unit.json';

/** Runs all steps, even after one has failed, and prints how many tests passed. */
export async function test(): Promise<boolean> {
  const steps: [name: string, run: () => Promise<Counts>][] = [
    ['Type check', () => check(TOOLS.typecheck)],
    ['Lint and format', () => check(TOOLS.lint)],
    ['Unit tests', unitTests],
    ['Build for Chrome', () => built('chrome')],
    ['Build for Firefox', () => built('firefox')],
    ['Lint of the extension for Firefox', lintExtension],
    ['End-to-end tests in Chromium and Firefox', runEndToEnd],
  ];
  let passed = 0;
  let failed = 0;
  for (const [name, run] of steps) {
    const counts = await testStep(name, run);
    passed += counts.passed;
    failed += counts.failed;
  }
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  return failed === 0;
}

/** Runs tools whose exit codes say all. Their words are shown only if they find something. */
async function check(
  tools: readonly (readonly [file: string, ...args: string[]])[],
): Promise<Counts> {
  let failed = 0;
  for (const [file, ...args] of tools) {
    const { code, output } = await runPackage(file, args);
    if (code === 0) continue;
    say(output);
    failed += 1;
  }
  return { passed: 0, failed };
}

async function built(browser: 'chrome' | 'firefox'): Promise<Counts> {
  await buildFor(browser);
  return { passed: 0, failed: 0 };
}

async function unitTests(): Promise<Counts> {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`];
  const { code } = await runPackage('vitest/vitest.mjs', ['run', ...reporters], { shown: true });
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(REPORT, 'utf8'));
  // A file that cannot be loaded has no test to count.
  const failed = code !== 0 && numFailedTests === 0 ? 1 : numFailedTests;
  return { passed: numPassedTests, failed };
}
