import { readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.wasm': 'application/wasm',
};

/** Serves the files of `folder` on this machine alone. The port belongs to the origin, and so to what is stored. */
export function serveFolder(folder: string, port: number): Promise<Server> {
  const server = createServer(({ url = '/', headers: request }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const path = join(folder, normalize(pathname === '/' ? '/index.html' : pathname));
    if (!statSync(path, { throwIfNoEntry: false })?.isFile()) {
      response.writeHead(404).end();
      return;
    }
    const tag = `"${statSync(path).mtimeMs}"`;
    const headers = {
      'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
      // A new process finds the code where the extension has it, on the disk, but never an old one.
      'cache-control': 'no-cache',
      etag: tag,
    };
    if (request['if-none-match'] === tag) {
      response.writeHead(304, headers).end();
      return;
    }
    response.writeHead(200, headers);
    response.end(readFileSync(path));
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}
