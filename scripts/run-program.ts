/** Other programs, run as parts of a command. */
import { spawn } from 'node:child_process';

/** How a program ended. */
export interface ProgramResult {
  code: number;
  /** What it wrote on both its outputs. */
  output: string;
}

interface ProgramOptions {
  /** Whether what it writes is also shown, on our standard error. @default false */
  shown?: boolean;
  env?: NodeJS.ProcessEnv;
}

/** Runs `program` and returns how it ended. A program that is not there ends with 127, as in a shell. */
export function runProgram(
  program: string,
  args: readonly string[],
  { shown = false, env = process.env }: ProgramOptions = {},
): Promise<ProgramResult> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    const pieces: Buffer[] = [];
    const keep = (piece: Buffer) => {
      pieces.push(piece);
      if (shown) process.stderr.write(piece);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => resolve({ code: 127, output: error.message }));
    child.on('close', (code) =>
      resolve({ code: code ?? 1, output: Buffer.concat(pieces).toString() }),
    );
  });
}

/** Runs the program that a package in `node_modules` ships, by the path of its file there. */
export function runPackage(file: string, args: readonly string[], options?: ProgramOptions) {
  return runProgram(process.execPath, [`node_modules/${file}`, ...args], options);
}
