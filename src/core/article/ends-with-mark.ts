/** Returns whether `text` ends with a mark that closes a quotation. */
export function endsWithMark(text: string): boolean {
  return /["“”»«’›」』]\s*$/u.test(text.slice(-END));
}

/** As much of a text's end is looked at. */
const END = 4;
