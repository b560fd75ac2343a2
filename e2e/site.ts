/**
 * The web as the tests' browsers see it: a proxy that answers for every host, and remembers what was
 * asked. Nothing reaches the network, and nothing is asked unseen, whichever part of a browser asks.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

/** The host that the tests' pages are on. Names under `.example` belong to nobody. */
export const HOST = 'http://news.example';

/** The web of one test. */
export interface Site {
  /** `host:port`, for the browser. */
  proxy: string;
  /** Adds a page. */
  add(path: string, body: string | Buffer, type?: string): void;
  /** The addresses that were asked for and that no test put there, in order. */
  unexpected(): string[];
  stop(): void;
}

/** Browsers ask their makers for the time, for updates and for settings, whatever runs in them. */
const MAKERS = /(?:^|\.)(?:google|googleapis|gvt1|mozilla|firefox)\.(?:com|org|net)$/;

/** Starts the proxy with the demonstration article at `/article`. */
export async function openSite(): Promise<Site> {
  const pages = new Map<string, { body: string | Buffer; type: string }>();
  const unexpected: string[] = [];
  const note = (address: string) => {
    const host = new URL(address).hostname;
    if (!MAKERS.test(host)) unexpected.push(address);
  };

  const server = createServer((request, response) => {
    const address = request.url ?? '';
    const page = pages.get(address);
    if (page) {
      response.writeHead(200, { 'content-type': page.type });
      response.end(page.body);
      return;
    }
    // A browser looks for an icon beside every page.
    if (address !== `${HOST}/favicon.ico`) note(address);
    response.writeHead(404).end();
  });
  server.on('connect', (request, socket) => {
    note(`https://${request.url}`);
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The proxy has no port');

  const site: Site = {
    proxy: `127.0.0.1:${address.port}`,
    add: (path, body, type = 'text/html; charset=utf-8') =>
      void pages.set(HOST + path, { body, type }),
    unexpected: () => unexpected,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
  site.add('/article', readFileSync('src/demo/article.html'));
  return site;
}
