/** The commands of this project, one a file. Each is loaded only when it is asked for. */
import { say } from './say.ts';
import { toolCommand } from './tools.ts';
import { UserError } from './user-error.ts';

/** Runs with the arguments after the command's name; `false` if it found something wrong. */
type Command = (args: string[]) => Promise<boolean>;

const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  start: async () => (await import('./start.ts')).start,
  build: async () => (await import('./build.ts')).build,
  test: async () => (await import('./test.ts')).test,
  e2e: async () => (await import('./e2e.ts')).e2e,
  evaluate: async () => (await import('./evaluate.ts')).evaluate,
  bench: async () => (await import('./bench.ts')).bench,
  typecheck: async () => toolCommand('typecheck'),
  lint: async () => toolCommand('lint'),
  format: async () => toolCommand('format'),
  unit: async () => toolCommand('unit'),
  dev: async () => toolCommand('dev'),
};

async function main([name = '', ...args]: string[]): Promise<void> {
  try {
    const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (!load) {
      const names = Object.keys(COMMANDS).join(', ');
      throw new UserError(`There is no command "${name}"; there are ${names}.`);
    }
    const command = await load();
    if (!(await command(args))) process.exitCode = 1;
  } catch (error) {
    process.exitCode = 1;
    say(error instanceof UserError ? error.message : describe(error));
  }
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

await main(process.argv.slice(2));
