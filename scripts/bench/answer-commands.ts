import { changedQuotes } from './changed-quotes.ts';
import type { Command, Outcome, Subject } from './commands.ts';
/** Does what the bench asks, inside a worker. */
import { mostAlike } from './compare-candidates.ts';
import type { Engine } from './engines/engine.ts';
import { quoteText } from './made-quotes.ts';
import { recordReads, replayReads } from './record-reads.ts';
import { recordWrites, writeBare } from './record-writes.ts';

/** Quotes stored at a time. */
const BATCH = 10_000;

/** Quotes on a page that is added. */
const PAGE = 50;

/** Opens what a command is about. */
type Open = (subject: Subject) => Promise<Engine>;

/** Answers the messages of the page by what `open` opens, which stays open for later ones. */
export function answerCommands(open: Open): void {
  let engine: Promise<Engine> | undefined;
  const once: Open = (subject) => (engine ??= open(subject));
  addEventListener('message', ({ data, ports }: MessageEvent<Command>) => {
    const answer = (outcome: Outcome | { error: string }) => {
      // A service worker answers on a port; a dedicated one has its page at the other end.
      if (ports[0]) ports[0].postMessage(outcome);
      else postMessage(outcome);
    };
    run(data, once).then(answer, (error: unknown) => answer({ error: String(error) }));
  });
}

async function run(command: Command, open: Open): Promise<Outcome> {
  const start = performance.now();
  switch (command.do) {
    case 'build':
      return build(command, open);
    case 'look-up':
      return lookUp(command, open, start);
    case 'replay':
      return { ms: await replayReads(command.name, command.reads) };
    case 'add':
      return add(command, open);
    case 'write':
      return { ms: await writeBare(command.name, command.sizes) };
    case 'nothing':
      return { ms: 0 };
  }
}

/** The quotes are made between the batches; their making is not timed. */
async function build(subject: Subject, open: Open): Promise<Outcome> {
  const built = await open(subject);
  const { size } = subject;
  let ms = 0;
  for (let first = 0; first < size; first += BATCH) {
    const length = Math.min(BATCH, size - first);
    const quotes = Array.from({ length }, (_, index) => quoteText(first + index));
    const start = performance.now();
    await built.add(quotes, first);
    ms += performance.now() - start;
  }
  const start = performance.now();
  await built.finish();
  return { ms: ms + performance.now() - start };
}

async function lookUp(
  command: Extract<Command, { do: 'look-up' }>,
  open: Open,
  start: number,
): Promise<Outcome> {
  const queries = changedQuotes(command.size, command.count, command.set);
  const prepared = performance.now() - start;
  const stop = command.record ? recordReads() : null;
  const looked = await open(command);
  const candidates = await looked.lookUp(queries.map(({ text }) => text));
  const ms = performance.now() - start - prepared;
  const answers = queries.map(({ text }, at) => mostAlike(text, candidates[at] ?? []));
  const found = queries.map(({ kind, quote }, at) => {
    const original = quoteText(quote);
    return {
      kind,
      first: answers[at] === original,
      among: candidates[at]?.includes(original) ?? false,
      candidates: candidates[at]?.length ?? 0,
    };
  });
  return { ms, found, ...(stop ? { reads: stop() } : {}) };
}

async function add(command: Extract<Command, { do: 'add' }>, open: Open): Promise<Outcome> {
  const grown = await open(command);
  const first = command.size + command.page * PAGE;
  const quotes = Array.from({ length: PAGE }, (_, index) => quoteText(first + index));
  const stop = recordWrites();
  const start = performance.now();
  await grown.add(quotes, first);
  return { ms: performance.now() - start, writes: stop() };
}
