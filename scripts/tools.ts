/** The tools behind `npm run lint` and the like, each by the file that its package ships. */
import { spawnSync } from 'node:child_process';

/** One run of a tool: the file in `node_modules`, then its arguments. */
type ToolRun = readonly [file: string, ...args: string[]];

const TSC = 'typescript/bin/tsc';

/** What each command runs, in this order. */
export const TOOLS = {
  typecheck: [
    [TSC, '-p', '.'],
    // The core must compile without a browser: the compiler proves that it is pure.
    [TSC, '-p', 'src/core'],
  ],
  lint: [['oxlint/bin/oxlint'], ['oxfmt/bin/oxfmt', '--check']],
  format: [['oxfmt/bin/oxfmt']],
  unit: [['vitest/vitest.mjs', 'run']],
  dev: [['vite/bin/vite.js']],
} as const satisfies Record<string, readonly ToolRun[]>;

/** Returns the command that runs the tool, with the command's arguments after its own. */
export function toolCommand(name: keyof typeof TOOLS) {
  return async (args: string[]): Promise<boolean> =>
    TOOLS[name].every(([file, ...own]) => {
      const all = [`node_modules/${file}`, ...own, ...args];
      return spawnSync(process.execPath, all, { stdio: 'inherit' }).status === 0;
    });
}
