import { describe, expect, expectTypeOf, it } from 'vitest';

import { AppError } from '../core/app-error.ts';
import { createCaller, createReceiver, type Handlers } from './calls.ts';
import type { BackgroundToPage } from './protocol.ts';

const handlers: Handlers<BackgroundToPage, string> = {
  extractArticle: () => {
    throw new AppError('page-is-pdf', 'It is a PDF');
  },
  revealSpan: ({ span, text }) => span.end - span.start === text.length,
};

/** A caller whose messages and replies travel as JSON, as they do between contexts. */
function connect(isListening = true) {
  const receive = createReceiver<BackgroundToPage, string>(handlers);
  return createCaller<BackgroundToPage>(async (message) =>
    isListening ? overJson(await receive(overJson(message), 'background')) : undefined,
  );
}

function overJson(message: unknown): unknown {
  return JSON.parse(JSON.stringify(message));
}

describe('calls', () => {
  it('return the reply', async () => {
    const reply = await connect()('revealSpan', { span: { start: 2, end: 5 }, text: 'abc' });
    expectTypeOf(reply).toEqualTypeOf<boolean>();
    expect(reply).toBe(true);
  });

  it('reject with the code of the failure', async () => {
    await expect(connect()('extractArticle', { part: 'article' })).rejects.toMatchObject({
      code: 'page-is-pdf',
    });
  });

  it('reject when nobody answers', async () => {
    const call = connect(false)('extractArticle', { part: 'article' });
    await expect(call).rejects.toMatchObject({ code: 'no-receiver' });
  });

  it('reject with the same code when the browser finds nobody to ask', async () => {
    const call = createCaller<BackgroundToPage>(() =>
      Promise.reject(new Error('Receiving end does not exist')),
    );
    await expect(call('extractArticle', { part: 'article' })).rejects.toMatchObject({
      code: 'no-receiver',
    });
  });

  it('leave to others what is not in the table', () => {
    const receive = createReceiver<BackgroundToPage, string>(handlers);
    expect(receive({ call: 'toString', request: {} }, 'background')).toBeUndefined();
    expect(receive('hello', 'background')).toBeUndefined();
    expect(receive(null, 'background')).toBeUndefined();
  });

  it('are checked by the compiler', () => {
    const call = connect();
    // @ts-expect-error: no such call
    void call('deleteEverything', {}).catch(() => {});
    // @ts-expect-error: wrong request
    void call('revealSpan', { range: '' }).catch(() => {});
  });
});
