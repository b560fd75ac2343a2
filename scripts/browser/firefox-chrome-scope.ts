/** Scripts in Firefox's own window, where the toolbar and the popups are. */
import type { Browser } from 'puppeteer-core';

/** Runs `work` in the browser's window. It can use its arguments and what the window has. */
export type ChromeScope = (
  work: (...args: string[]) => string | Promise<string>,
  ...args: string[]
) => Promise<string>;

/** Puppeteer keeps its WebDriver BiDi connection to itself; no method of it reaches the window. */
interface WithConnection {
  connection: {
    send(method: string, parameters: object): Promise<{ result: unknown }>;
  };
}

/** Returns the way into the window of `browser`, which must allow system access. */
export async function chromeScope(browser: Browser): Promise<ChromeScope> {
  if (!hasConnection(browser)) throw new Error('Puppeteer hides its connection to Firefox');
  const { connection } = browser;
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = valueAt(tree.result, ['contexts', '0', 'context']);

  return async (work, ...args) => {
    const { result } = await connection.send('script.callFunction', {
      functionDeclaration: `async (...args) => { const __name = (f) => f; return (${work.toString()})(...args); }`,
      awaitPromise: true,
      target: { context },
      arguments: args.map((value) => ({ type: 'string', value })),
    });
    if (valueAt(result, ['type']) === 'success')
      return String(valueAt(result, ['result', 'value']));
    const reason = String(valueAt(result, ['exceptionDetails', 'text']));
    throw new Error(`In Firefox's window: ${reason}`);
  };
}

function hasConnection(browser: object): browser is WithConnection {
  return 'connection' in browser;
}

/** Returns what `path` leads to in `data`, or `undefined`. */
function valueAt(data: unknown, path: string[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined,
    data,
  );
}
