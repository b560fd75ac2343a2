/** Reads the schema.org descriptions that a page carries as JSON-LD (https://json-ld.org). */
import { parseLooseJson } from '../core/article/parse-loose-json.ts';
import { rootOf } from './page-root.ts';

/** One described thing, its values unchecked. */
export type Thing = Readonly<Record<string, unknown>>;

/** More things than any page needs; the rest is not looked at. */
const MAX_THINGS = 2000;

/** As much is read of all blocks together, in UTF-16 code units: more is data, not a description. */
const MAX_LENGTH = 2_000_000;

/** More authors, sections or types than an article has. */
const MAX_LIST = 100;

/** A name may be a thing with a name, but not for ever. */
const MAX_NAMES = 3;

/**
 * Returns every thing described in `page`, outer ones before what they contain; `[]` if there is
 * none. Blocks that are no JSON are mended or passed over.
 */
export function readJsonLd(page: Document): Thing[] {
  const things: Thing[] = [];
  let left = MAX_LENGTH;
  for (const script of rootOf(page).querySelectorAll('script[type^="application/ld+json" i]')) {
    const source = script.textContent ?? '';
    if (source.length > left) continue;
    left -= source.length;
    for (const value of parseLooseJson(source)) collect(value, things);
  }
  return things;
}

/** Breadth first, so that the page's own description comes before what it mentions. */
function collect(value: unknown, things: Thing[]): void {
  const queue: unknown[] = [value];
  for (let index = 0; index < queue.length && things.length < MAX_THINGS; index++) {
    const next = queue[index];
    if (isThing(next)) things.push(next);
    if (typeof next !== 'object' || next === null) continue;
    const inner = Object.values(next).filter((one) => typeof one === 'object' && one !== null);
    queue.push(...inner.slice(0, MAX_THINGS));
  }
}

/** Whether `value` is an object, not a list. */
export function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a thing is of a type whose name `pattern` matches. */
export function isOfType(thing: Thing, pattern: RegExp): boolean {
  return listOf(thing['@type']).some((type) => typeof type === 'string' && pattern.test(type));
}

/** Returns a value that may stand alone or in a list as a list, of which it reads no more than it must. */
export function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.slice(0, MAX_LIST);
  return value === undefined || value === null ? [] : [value];
}

/** Returns the text of a value: itself, its `name` or `@value`; `null` if it has none. */
export function textOf(value: unknown, depth = MAX_NAMES): string | null {
  for (const one of listOf(value)) {
    if (typeof one === 'string' || typeof one === 'number') return String(one).trim() || null;
    if (isThing(one)) return depth > 0 ? textOf(one['name'] ?? one['@value'], depth - 1) : null;
  }
  return null;
}

/** Follows a reference such as `{ "@id": "#editor" }` to the named thing it means; `null` if none. */
export function resolveThing(value: unknown, things: readonly Thing[]): unknown {
  if (!isThing(value) || 'name' in value || !('@id' in value)) return value;
  return things.find((thing) => thing['@id'] === value['@id'] && 'name' in thing) ?? value;
}
