/** Reads the schema.org descriptions that a page carries as JSON-LD (https://json-ld.org). */

/** One described thing, its values unchecked. */
export type Thing = Readonly<Record<string, unknown>>;

/** More things than any page needs; the rest is not looked at. */
const MAX_THINGS = 2000;

/** A larger block is data of the site, not a description. In UTF-16 code units. */
const MAX_LENGTH = 2_000_000;

/** A name may be a thing with a name, but not for ever. */
const MAX_NAMES = 3;

/**
 * Returns every thing described in `page`, outer ones before what they contain; `[]` if there is
 * none. A block that is no JSON, even after the usual mistakes are mended, is passed over.
 */
export function readJsonLd(page: Document): Thing[] {
  const things: Thing[] = [];
  for (const script of page.querySelectorAll('script[type="application/ld+json" i]')) {
    const source = script.textContent ?? '';
    if (source.length <= MAX_LENGTH) collect(parse(source), things);
  }
  return things;
}

/** Returns the value of `source`, or `null`. */
function parse(source: string): unknown {
  for (const attempt of [source, mend(source)]) {
    try {
      const value: unknown = JSON.parse(attempt);
      return value;
    } catch {
      // The mended text is tried next; a page that is still broken says nothing.
    }
  }
  return null;
}

/** Takes off comments around the JSON, raw control characters inside and commas before a bracket. */
function mend(source: string): string {
  return source
    .replace(/^\s*(?:<!--|\/\*?\s*<!\[CDATA\[\s*(?:\*\/)?|\/\/\s*<!\[CDATA\[)/u, '')
    .replace(/(?:-->|(?:\/\/|\/\*)?\s*\]\]>\s*(?:\*\/)?)\s*;?\s*$/u, '')
    .replace(/\p{Cc}/gu, ' ')
    .replace(/,(?=\s*[\]}])/gu, '')
    .replace(/;\s*$/u, '');
}

/** Breadth first, so that the page's own description comes before what it mentions. */
function collect(value: unknown, things: Thing[]): void {
  const queue: unknown[] = [value];
  for (let index = 0; index < queue.length && things.length < MAX_THINGS; index++) {
    const next = queue[index];
    if (Array.isArray(next)) queue.push(...next.slice(0, MAX_THINGS));
    else if (isThing(next)) {
      things.push(next);
      queue.push(...Object.values(next).filter((inner) => typeof inner === 'object'));
    }
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

/** A value that may stand alone or in a list, as a list. */
export function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
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
