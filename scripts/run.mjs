// Runs a command of this project: `node scripts/run.mjs start`. It needs nothing but Node, for it
// also installs what the commands need. What they do is in `scripts/main.ts`.
import { spawnSync } from 'node:child_process';
import { lstatSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Vite's oldest Node; also said in package.json. */
const OLDEST_NODE = [20, 19];

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

function say(sentence) {
  process.stderr.write(`${sentence}\n`);
}

/** Runs a program with our own input and errors; its output goes to `output`. Returns its exit code. */
function run(program, args, options = {}) {
  const result = spawnSync(program, args, { cwd: root, stdio: 'inherit', ...options });
  if (result.error) say(`${program} cannot be run: ${result.error.message}`);
  return result.status ?? 1;
}

function isOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1]);
}

/** When a file was last written, in ms; 0 if there is none. */
function writtenAt(path) {
  return statSync(join(root, path), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function isInstalled() {
  return writtenAt('node_modules/.package-lock.json') >= writtenAt('package-lock.json');
}

/** `npm ci` would follow a link and empty the folder of another checkout. */
function isLinked() {
  return (
    lstatSync(join(root, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink() ?? false
  );
}

function install() {
  if (isLinked()) {
    say('node_modules is a link, and what it links to is out of date: run `npm ci` there.');
    return 1;
  }
  say('Installing the packages that Onrecord is built with (npm ci) …');
  // On Windows npm is a batch file, which needs a shell. Its output belongs to no command's result.
  // `npm --silent start` would hide why an installation fails.
  const stdio = ['ignore', process.stderr, 'inherit'];
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  return run('npm', args, { stdio, shell: process.platform === 'win32' });
}

function main() {
  if (isOldNode()) {
    say(`Onrecord needs Node ${OLDEST_NODE.join('.')} or newer; this is ${process.versions.node}.`);
    return 1;
  }
  if (!isInstalled()) {
    const code = install();
    if (code !== 0) return code;
  }
  return run(process.execPath, ['--import', 'tsx', 'scripts/main.ts', ...process.argv.slice(2)], {
    env: { ...process.env, ONRECORD_CALLED_FROM: process.env.INIT_CWD ?? process.cwd() },
  });
}

process.exitCode = main();
