/** `npm test`: everything that must hold before a change lands. */
import { readFileSync } from 'node:fs';

import { buildFor } from './build.ts';
import { runEndToEnd } from './e2e.ts';
import { lintExtension } from './lint-extension.ts';
import { runPackage } from './run-program.ts';
import { say } from './say.ts';
import { testStep, type Counts } from './test-step.ts';

/** Where Vitest writes what came of it. */
const REPORT = '.cache/unit.json';

/** Runs all steps, even after one has failed, and prints how many tests passed. */
export async function test(): Promise<boolean> {
  const steps: [name: string, run: () => Promise<Counts>][] = [
    ['Type check', () => check('typescript/bin/tsc', ['-p', '.'])],
    [
      'Type check of the core, without a browser',
      () => check('typescript/bin/tsc', ['-p', 'src/core']),
    ],
    ['Lint', () => check('oxlint/bin/oxlint', [])],
    ['Format', () => check('oxfmt/bin/oxfmt', ['--check'])],
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

/** Runs a tool whose exit code says all. Its words are shown only if it finds something. */
async function check(tool: string, args: string[]): Promise<Counts> {
  const { code, output } = await runPackage(tool, args);
  if (code !== 0) say(output);
  return { passed: 0, failed: code === 0 ? 0 : 1 };
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
