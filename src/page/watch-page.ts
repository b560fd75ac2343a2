/**
 * Notices that reading a page again would give another text. It looks at nothing but mutations of
 * what holds the text, and costs next to nothing on a page that mutates all the time: the observer
 * is off from the first mutation until the page has been read again, and that is put off the longer
 * the more often it was in vain.
 */
import { until } from './until.ts';

/** What reading a page again gives, beside what the panel knows of it. */
export interface PageLook {
  /** In doubt if there is no text any more, or the same at another address: a page between two articles. */
  difference: 'none' | 'text' | 'doubtful';
  /** Where it may change. */
  roots: readonly Node[];
}

/** What reveals text: it is added, or an element's state is another. */
const OBSERVED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter: ['class', 'hidden', 'open', 'style', 'aria-hidden'],
};

/** A change is read so much later, in ms: pages change in several steps. */
const SETTLE = 300;

/** The shortest time between two readings, in ms. It doubles with every reading in vain, up to the longest. */
const SHORTEST = 1000;
const LONGEST = 60_000;

/** How often the address, and whether the text is still in the page, are looked at, in ms. */
const CHECK = 1000;

/** How long a page may be between two articles before that is told, in ms. */
const PATIENCE = 3000;

/** The share of the time that readings may take in the long run; the panel's own come on top. */
const SHARE = 0.01;

/** How much of it may be taken in advance, in ms: several readings of a large page. */
const ADVANCE = 1500;

/** A task for when the browser has nothing better to do waits no longer than this, in ms. */
const IDLE_TIMEOUT = 1000;

/** Yields whenever `look` tells of another text than the panel knows, until `signal` aborts. */
export async function* watchPage(
  page: Document,
  look: () => PageLook,
  signal: AbortSignal,
): AsyncGenerator<{ type: 'changed' }> {
  let pause = 0;
  let end = performance.now();
  let spent = 0;
  let doubtfulSince: number | null = null;
  let change = Promise.resolve();
  let isElsewhere = elsewhere(page, []);
  while (!signal.aborted) {
    await change;
    const rest = (spent - ADVANCE) / SHARE - (performance.now() - end);
    await sleep(Math.max(SETTLE, rest), signal);
    await sleepLightly(pause - (performance.now() - end), isElsewhere, signal);
    await untilShown(page, signal);
    await untilIdle(signal);
    if (signal.aborted) return;

    const begin = performance.now();
    const { difference, roots } = look();
    spent = Math.max(0, spent - (begin - end) * SHARE);
    end = performance.now();
    spent += end - begin;
    pause = difference === 'none' ? Math.min(Math.max(pause * 2, SHORTEST), LONGEST) : SHORTEST;
    if (difference !== 'doubtful') doubtfulSince = null;
    else doubtfulSince ??= end;
    const isSure = doubtfulSince !== null && end - doubtfulSince >= PATIENCE;

    isElsewhere = elsewhere(page, roots);
    change = untilChanged(roots, isElsewhere, doubtfulSince !== null && !isSure, signal);
    if (difference === 'text' || isSure) yield { type: 'changed' };
  }
}

/** Returns a function that says whether the page has another address by now, or other roots. */
function elsewhere(page: Document, roots: readonly Node[]): () => boolean {
  const { href } = page.location;
  return () => page.location.href !== href || roots.some((root) => !root.isConnected);
}

/** Waits until the text may be another, or until the page goes out of sight: it is read when it is back. */
function untilChanged(
  roots: readonly Node[],
  isElsewhere: () => boolean,
  isDoubtful: boolean,
  signal: AbortSignal,
): Promise<void> {
  return until(signal, (done) => {
    const observer = new MutationObserver(done);
    for (const root of roots) observer.observe(root, OBSERVED);
    const check = setInterval(() => isElsewhere() && done(), CHECK);
    const patience = isDoubtful ? setTimeout(done, PATIENCE) : null;
    addEventListener('visibilitychange', done);
    return () => {
      observer.disconnect();
      clearInterval(check);
      if (patience !== null) clearTimeout(patience);
      removeEventListener('visibilitychange', done);
    };
  });
}

function sleep(time: number, signal: AbortSignal): Promise<void> {
  return until(signal, (done) => {
    const timer = setTimeout(done, time);
    return () => clearTimeout(timer);
  });
}

/**
 * Waits for `time` ms; not as long if the page `isElsewhere` by then, or if the user does something
 * in it: what then changes is not the page's usual unrest.
 */
function sleepLightly(
  time: number,
  isElsewhere: () => boolean,
  signal: AbortSignal,
): Promise<void> {
  if (time <= 0) return Promise.resolve();
  return until(signal, (done) => {
    const timer = setTimeout(done, time);
    const check = setInterval(() => {
      if (isElsewhere() || navigator.userActivation.isActive) done();
    }, CHECK);
    return () => {
      clearTimeout(timer);
      clearInterval(check);
    };
  });
}

function untilShown(page: Document, signal: AbortSignal): Promise<void> {
  // A page can name a picture "hidden", which then stands before the document's own property.
  if (!Reflect.get(Document.prototype, 'hidden', page)) return Promise.resolve();
  return until(signal, (done) => {
    addEventListener('visibilitychange', done);
    return () => removeEventListener('visibilitychange', done);
  });
}

function untilIdle(signal: AbortSignal): Promise<void> {
  return until(signal, (done) => {
    const request = requestIdleCallback(done, { timeout: IDLE_TIMEOUT });
    return () => cancelIdleCallback(request);
  });
}
