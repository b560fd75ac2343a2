/** Mozilla's own check of an extension, as the store runs it. */
import { readdirSync, readFileSync } from 'node:fs';

import { builtFolder } from './build.ts';
import { runPackage } from './run-program.ts';
import { say } from './say.ts';
import type { Counts } from './test-step.ts';

interface Remark {
  code: string;
  message: string;
  file?: string;
  line?: number;
}

/**
 * Preact and Readability assign `innerHTML` where nothing of ours makes them: that remark is about
 * their code as long as ours has no such assignment, which is checked.
 */
const OF_LIBRARIES = 'UNSAFE_VAR_ASSIGNMENT';

/** Checks the build for Firefox. Every error and every warning of ours is a failure. */
export async function lintExtension(): Promise<Counts> {
  const { output } = await runPackage('web-ext/bin/web-ext.js', [
    'lint',
    '--source-dir',
    builtFolder('firefox'),
    '--output',
    'json',
  ]);
  const { errors, warnings } = JSON.parse(output.slice(output.indexOf('{')));
  const remarks: Remark[] = [...errors, ...warnings];
  const ours = remarks.filter(({ code }) => code !== OF_LIBRARIES || assignsHtml());
  for (const { code, message, file, line } of ours) say(`${file}:${line} ${code} ${message}`);
  return { passed: 0, failed: ours.length };
}

function assignsHtml(): boolean {
  const names = readdirSync('src', { recursive: true, encoding: 'utf8' });
  const sources = names.filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name));
  return sources.some((name) =>
    /(?:innerHTML|outerHTML)\s*=[^=]|insertAdjacentHTML|dangerouslySetInnerHTML/.test(
      readFileSync(`src/${name}`, 'utf8'),
    ),
  );
}
