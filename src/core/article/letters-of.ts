/** Returns the letters and digits of `line` in lower case: what two lines are compared by. */
export function lettersOf(line: string): string {
  return line.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
