/**
 * Reads the JSON that pages write by hand or by template. It is often nearly JSON: in an HTML comment
 * or a CDATA section, with comments, raw line breaks and unescaped quotation marks in strings, a comma
 * before a bracket, several values one after another.
 *
 * A truncated value is not completed: what it would have said is not known.
 */

/** More values than a page has reason to write into one block. */
const MAX_VALUES = 100;

/** Marks around the values that say nothing. The `//` before one is not the start of a comment. */
const WRAPPERS = ['<!--', '-->', '<![CDATA[', ']]>', '//<![CDATA[', '// <![CDATA['];

/** Where a value, or a mark that may hide one, begins. */
const OPENING = /[{[<\-\]/]/gu;

/** What stands between two marks that matter outside strings. */
const PLAIN = /[^"{}[\],/<;\s-]+/uy;

/** What stands between two marks that matter inside strings. */
const STRING_PLAIN = /[^"\\\p{Cc}]+/uy;

/** Behind a backslash: what JSON knows. */
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-f]{4})/iuy;

/** A quotation mark ends a string if JSON goes on behind it; else it belongs to the text. */
const AFTER_STRING = /\s*(?:$|[:}\]]|\/[/*]|,\s*(?:["{}[\]\-\d]|true|false|null|\/[/*]))/uy;

/**
 * Returns the objects and lists in `source`, in order; `[]` if none can be read. Never throws. Time is
 * linear in `source.length`.
 */
export function parseLooseJson(source: string): unknown[] {
  const whole = parse(source);
  return whole.length > 0 ? whole : mend(source).flatMap(parse);
}

function parse(text: string): unknown[] {
  try {
    const value: unknown = JSON.parse(text);
    return [value];
  } catch {
    return []; // No JSON: it is mended, or the page has said nothing.
  }
}

/** Returns what stands at the top of `source`, each as strict JSON where that can be had. */
function mend(source: string): string[] {
  const values: string[] = [];
  let parts: string[] = [];
  let depth = 0;
  let isCommaDue = false;
  let at = 0;
  while (at < source.length && values.length < MAX_VALUES) {
    if (depth === 0) {
      OPENING.lastIndex = at;
      at = OPENING.exec(source)?.index ?? source.length;
    }
    const next = skipNoise(source, at);
    if (next > at) {
      at = next;
      continue;
    }
    const mark = source.charAt(at);
    const isOpening = mark === '{' || mark === '[';
    const isClosing = mark === '}' || mark === ']';
    if (mark === ',' || (depth === 0 && !isOpening)) {
      isCommaDue = depth > 0;
      at++;
      continue;
    }
    if (isCommaDue && !isClosing) parts.push(',');
    isCommaDue = false;
    const { text, end } = mark === '"' ? readString(source, at) : readPlain(source, at);
    parts.push(text);
    at = end;
    if (isOpening) depth++;
    if (isClosing) depth--;
    if (isClosing && depth === 0) {
      values.push(parts.join(''));
      parts = [];
    }
  }
  return values;
}

/** Returns where the white space, comment or wrapper at `at` ends; `at` if there is none. */
function skipNoise(source: string, at: number): number {
  const wrapper = WRAPPERS.find((one) => source.startsWith(one, at));
  if (wrapper) return at + wrapper.length;
  if (source.startsWith('//', at)) return endOf(source, '\n', at);
  if (source.startsWith('/*', at)) return endOf(source, '*/', at);
  return /[\s;]/u.test(source.charAt(at)) ? at + 1 : at;
}

/** Where the next `mark` ends; where `source` does if there is none. */
function endOf(source: string, mark: string, at: number): number {
  const found = source.indexOf(mark, at);
  return found < 0 ? source.length : found + mark.length;
}

function readPlain(source: string, start: number): { text: string; end: number } {
  const text = matchAt(PLAIN, source, start) ?? source.charAt(start);
  return { text, end: start + text.length };
}

/** Returns the string that begins at `start`, as JSON has it, and where it ends in `source`. */
function readString(source: string, start: number): { text: string; end: number } {
  const parts = ['"'];
  let at = start + 1;
  while (at < source.length) {
    const plain = matchAt(STRING_PLAIN, source, at) ?? matchAt(ESCAPE, source, at);
    if (plain !== null) {
      parts.push(plain);
      at += plain.length;
      continue;
    }
    const mark = source.charAt(at++);
    if (mark === '"' && matchAt(AFTER_STRING, source, at) !== null) break;
    // A backslash that escapes nothing is left out, a raw line break is white space.
    if (mark === '"') parts.push('\\"');
    else if (mark !== '\\') parts.push(' ');
  }
  return { text: `${parts.join('')}"`, end: at };
}

function matchAt(pattern: RegExp, source: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(source)?.[0] ?? null;
}
