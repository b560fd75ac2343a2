/** The page that the bench drives: it starts workers and passes commands on. */
import type { Command, Outcome } from './commands.ts';

let worker: Worker | undefined;

/** Runs `command` in a worker that was just started, or in the one that ran the last. */
function run(command: Command, fresh: boolean): Promise<Outcome> {
  if (fresh || !worker) {
    worker?.terminate();
    worker = new Worker('/worker.js', { type: 'module' });
  }
  const running = worker;
  return new Promise((resolve, reject) => {
    running.addEventListener(
      'message',
      ({ data }) => ('error' in data ? reject(new Error(data.error)) : resolve(data)),
      { once: true },
    );
    running.addEventListener('error', ({ message }) => reject(new Error(message)), { once: true });
    running.addEventListener('messageerror', () => reject(new Error('no message')), { once: true });
    running.postMessage(command);
  });
}

/** Runs `command` in the service worker, which the browser starts if it is stopped; timed from here. */
async function runInServiceWorker(command: Command): Promise<Outcome> {
  const { active } = await navigator.serviceWorker.ready;
  const { port1, port2 } = new MessageChannel();
  const start = performance.now();
  const outcome = await new Promise<Outcome>((resolve) => {
    port1.addEventListener('message', ({ data }) => resolve(data), { once: true });
    port1.start();
    active?.postMessage(command, [port2]);
  });
  return { ...outcome, ms: performance.now() - start };
}

async function usage(): Promise<number> {
  const { usage: bytes } = await navigator.storage.estimate();
  return bytes ?? 0;
}

Object.assign(globalThis, {
  bench: {
    run,
    runInServiceWorker,
    usage,
    register: async () => {
      await navigator.serviceWorker.register('/service-worker.js', { type: 'module' });
      await navigator.serviceWorker.ready;
    },
  },
});
