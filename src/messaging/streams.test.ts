import { describe, expect, it } from 'vitest';
import type { Runtime } from 'webextension-polyfill';

import { AppError } from '../core/app-error.ts';
import type { PageEvent, Streams } from './protocol.ts';
import { readStream, serveStream, type StreamHandlers } from './streams.ts';

const events: PageEvent[] = [
  { type: 'quotes', quotes: [], sources: [], corpusSize: 3, saved: false },
  { type: 'matches', quote: 0, matches: [] },
  { type: 'related', related: [] },
];

const handlers: StreamHandlers<Streams> = {
  async *readPage() {
    yield* events;
  },
};

describe('streams', () => {
  it('deliver in order and end', async () => {
    const [near, far] = ports('readPage');
    serveStream<Streams>(far, handlers);
    expect(await readAll(near)).toEqual(events);
  });

  it('fail with the code of the failure, after what came before it', async () => {
    const [near, far] = ports('readPage');
    serveStream<Streams>(far, {
      async *readPage() {
        yield* events.slice(0, 1);
        throw new AppError('database-outdated', 'Too new');
      },
    });
    const reader = readStream<Streams, 'readPage'>(near, { tab: 1, part: 'article' }).getReader();
    expect((await reader.read()).value).toEqual(events[0]);
    await expect(reader.read()).rejects.toMatchObject({ code: 'database-outdated' });
  });

  it('abort the answering side when the reader leaves', async () => {
    const [near, far] = ports('readPage');
    const aborted = new Promise<void>((resolve) => {
      serveStream<Streams>(far, {
        async *readPage(_request, signal) {
          signal.addEventListener('abort', () => resolve());
          yield* events;
          await aborted;
        },
      });
    });
    for await (const event of readStream<Streams, 'readPage'>(near, { tab: 1, part: 'article' })) {
      if (event.type === 'matches') break;
    }
    await expect(aborted).resolves.toBeUndefined();
  });

  it('break off with no-receiver when the worker dies', async () => {
    const [near, far] = ports('readPage');
    const reading = readAll(near);
    far.disconnect();
    await expect(reading).rejects.toMatchObject({ code: 'no-receiver' });
  });

  it('leave alone a port that is not in the table', async () => {
    const [near, far] = ports('toString');
    serveStream<Streams>(far, handlers);
    const reading = readAll(near);
    // Long enough for an answer, if there were one.
    await new Promise((resolve) => setTimeout(resolve));
    far.disconnect();
    await expect(reading).rejects.toMatchObject({ code: 'no-receiver' });
  });
});

async function readAll(port: Runtime.Port): Promise<PageEvent[]> {
  const read: PageEvent[] = [];
  for await (const event of readStream<Streams, 'readPage'>(port, { tab: 1, part: 'article' }))
    read.push(event);
  return read;
}

/** The two ends of a port; messages travel as JSON, later, and not after it is closed. */
function ports(name: string): [Runtime.Port, Runtime.Port] {
  const near = end();
  const far = end();
  let isOpen = true;
  const port = (own: ReturnType<typeof end>, other: ReturnType<typeof end>) =>
    ({
      name,
      postMessage(message: unknown) {
        if (!isOpen) throw new Error('The port is closed');
        const sent = JSON.parse(JSON.stringify(message));
        queueMicrotask(() => other.messages.forEach((listen) => listen(sent)));
      },
      disconnect() {
        if (!isOpen) return;
        isOpen = false;
        queueMicrotask(() => other.closings.forEach((listen) => listen()));
      },
      onMessage: { addListener: (listen: Listener) => own.messages.add(listen) },
      onDisconnect: {
        addListener: (listen: Listener) => own.closings.add(listen),
        removeListener: (listen: Listener) => own.closings.delete(listen),
      },
    }) as unknown as Runtime.Port;
  return [port(near, far), port(far, near)];
}

type Listener = (...values: any[]) => void;

function end() {
  return { messages: new Set<Listener>(), closings: new Set<Listener>() };
}
