/**
 * Long answers over a port, read with `for await`. The answering side is an async
 * generator; the port's closing aborts it. See {@link ./protocol.ts Streams}.
 */
import type { Runtime } from 'webextension-polyfill';

import { AppError, toErrorData, type ErrorData } from '../core/app-error.ts';
import type { ReplyOf as EventOf, RequestOf, Table } from './calls.ts';

/** A message on the wire, from the answering side. */
type StreamMessage =
  | { type: 'event'; event: unknown }
  | { type: 'end' }
  | { type: 'error'; error: ErrorData };

/** One generator for each stream of table `T`. */
export type StreamHandlers<T> = {
  [Name in keyof T]: (
    request: RequestOf<T[Name]>,
    signal: AbortSignal,
  ) => AsyncIterable<EventOf<T[Name]>>;
};

/**
 * Opens a stream on `port`, whose name is the stream's. Leaving the `for await`
 * loop closes the port.
 *
 * The stream ends when the other side is done and fails with its
 * {@link AppError}, or with `no-receiver` if the port closes before the end. A
 * stopped service worker looks like that; open the stream again.
 */
export function readStream<T extends Table<T>, Name extends keyof T & string>(
  port: Runtime.Port,
  request: RequestOf<T[Name]>,
): ReadableStream<EventOf<T[Name]>> {
  return new ReadableStream({
    start(controller) {
      const onDisconnect = () =>
        controller.error(new AppError('no-receiver', `"${port.name}" broke off`));
      port.onDisconnect.addListener(onDisconnect);
      port.onMessage.addListener((data) => {
        const message = data as StreamMessage;
        if (message.type === 'event') return controller.enqueue(message.event as EventOf<T[Name]>);
        port.onDisconnect.removeListener(onDisconnect);
        if (message.type === 'end') controller.close();
        else controller.error(new AppError(message.error.code, message.error.message));
        port.disconnect();
      });
      port.postMessage(request);
    },
    cancel: () => port.disconnect(),
  });
}

/** Answers a port opened by {@link readStream}. Ignores a port that is not a stream of the table. */
export function serveStream<T extends Table<T>>(
  port: Runtime.Port,
  handlers: StreamHandlers<T>,
): void {
  if (!Object.hasOwn(handlers, port.name)) return;
  const handle = handlers[port.name as keyof T] as (
    request: unknown,
    signal: AbortSignal,
  ) => AsyncIterable<unknown>;

  const closed = new AbortController();
  port.onDisconnect.addListener(() => closed.abort());
  port.onMessage.addListener(
    (request) => void answer(port, handle(request, closed.signal), closed.signal),
  );
}

async function answer(
  port: Runtime.Port,
  events: AsyncIterable<unknown>,
  closed: AbortSignal,
): Promise<void> {
  const send = (message: StreamMessage) => {
    if (!closed.aborted) port.postMessage(message);
  };
  try {
    for await (const event of events) {
      if (closed.aborted) return;
      send({ type: 'event', event });
    }
    send({ type: 'end' });
  } catch (error) {
    send({ type: 'error', error: toErrorData(error) });
  }
}
