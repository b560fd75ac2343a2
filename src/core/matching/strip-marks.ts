/** One mark, or two typed for one, at an end of a quote; what stands after the closing one is kept. */
const OPENING = /^\s*(?:''|``|,,|["“”„«»‹›‘’‚'「『])?\s*/u;
const CLOSING = /\s*(?:''|``|["“”„«»‹›‘’'」』])?\s*$/u;

/** Returns `text` without the quotation marks and the white space at its ends. */
export function stripMarks(text: string): string {
  const opening = OPENING.exec(text)?.[0].length ?? 0;
  const rest = text.slice(opening).trimEnd();
  return rest.slice(0, CLOSING.exec(rest)?.index ?? rest.length);
}
