import { describe, expect, it } from 'vitest';

import { AppError, type ErrorCode } from '../core/app-error.ts';
import type { PageEvent } from '../messaging/protocol.ts';
import { followPage } from './follow-page.ts';
import { article } from './made-findings.ts';
import type { PanelEvent } from './panel-state.ts';

const event: PageEvent = { type: 'article', article };

/** A stream that gives one event and ends, or fails with `code`. */
function streamOf(code: ErrorCode | null): ReadableStream<PageEvent> {
  let given = false;
  return new ReadableStream({
    pull(controller) {
      if (!given) controller.enqueue(event);
      else if (code === null) controller.close();
      else controller.error(new AppError(code, ''));
      given = true;
    },
  });
}

/** Follows streams that fail with `codes`, one after the other; returns what was told. */
async function told(...codes: (ErrorCode | null)[]): Promise<PanelEvent[]> {
  const events: PanelEvent[] = [];
  const rest = [...codes];
  const open = () => streamOf(rest.shift() ?? null);
  await followPage(open, (each) => events.push(each), new AbortController().signal);
  return events;
}

describe('followPage', () => {
  it('tells all that comes, from start to end', async () => {
    expect(await told(null)).toEqual([{ type: 'started' }, event, { type: 'ended' }]);
  });

  it('starts over when the stream breaks off', async () => {
    const types = (await told('no-receiver', null)).map(({ type }) => type);
    expect(types).toEqual(['started', 'article', 'started', 'article', 'ended']);
  });

  it('gives up after the third time', async () => {
    const events = await told('no-receiver', 'no-receiver', 'no-receiver', null);
    expect(events.filter(({ type }) => type === 'started')).toHaveLength(3);
    expect(events.at(-1)).toEqual({ type: 'failed', code: 'no-receiver' });
  });

  it('does not start over for any other failure', async () => {
    expect(await told('page-is-pdf', null)).toEqual([
      { type: 'started' },
      event,
      { type: 'failed', code: 'page-is-pdf' },
    ]);
  });

  it('closes the stream and falls silent when it is aborted', async () => {
    const gone = new AbortController();
    const events: PanelEvent[] = [];
    let isClosed = false;
    const open = () =>
      new ReadableStream<PageEvent>({
        start: (controller) => controller.enqueue(event),
        cancel: () => {
          isClosed = true;
        },
      });
    const onEvent = (each: PanelEvent) => {
      events.push(each);
      if (each.type === 'article') gone.abort();
    };
    await followPage(open, onEvent, gone.signal);
    expect(isClosed).toBe(true);
    expect(events).toEqual([{ type: 'started' }, event]);
  });
});
