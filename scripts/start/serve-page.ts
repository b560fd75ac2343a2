/** A page from a file, at an address on this machine. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { basename } from 'node:path';

import { UserError } from '../user-error.ts';
import { barePage } from './bare-page.ts';

/** A page that is being served. */
export interface ServedPage {
  url: string;
  stop(): void;
}

/**
 * Serves the page in the file at `path`: HTML as it is, anything else as plain text on a bare page.
 *
 * @throws {UserError} If the file cannot be read.
 */
export async function servePage(path: string): Promise<ServedPage> {
  const name = basename(path);
  const bytes = readFile(path);
  const body = isHtml(name, bytes) ? bytes : barePage(name, bytes.toString('utf8'));
  // HTML says itself how it is encoded, and the bare page does too.
  const server = createServer((request, response) => {
    const found = request.url === `/${encodeURIComponent(name)}`;
    response.writeHead(found ? 200 : 404, { 'content-type': 'text/html' });
    response.end(found ? body : '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return {
    url: `http://127.0.0.1:${address.port}/${encodeURIComponent(name)}`,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function isHtml(name: string, bytes: Buffer): boolean {
  return (
    /\.x?html?$/i.test(name) ||
    bytes.subarray(0, 200).toString('latin1').trimStart().startsWith('<')
  );
}

function readFile(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (cause) {
    throw new UserError(`The page ${path} cannot be read.`, { cause });
  }
}
