/** A line of a file, without its end. */
export interface Line {
  /** From 1. */
  number: number;
  text: string;
  /** Whether the line is longer than {@link LONGEST_LINE}; `text` is its beginning. */
  isCut: boolean;
}

/** Ten times the longest book, in UTF-16 code units: what is longer is no line of a corpus. */
const LONGEST_LINE = 50_000_000;

/**
 * Yields the lines of a text that comes in pieces of any size. Lines end with LF, CRLF or CR; a
 * byte order mark at the beginning is taken off. A file that ends with a line end has no empty line
 * after it. Never holds more than one line and one piece.
 */
export async function* splitLines(
  chunks: AsyncIterable<string>,
  longest = LONGEST_LINE,
): AsyncGenerator<Line> {
  // The unfinished line, in pieces: joining them at each chunk would take quadratic time.
  let pieces: string[] = [];
  let length = 0;
  let number = 1;
  let endsWithCr = false;
  let isFirst = true;

  const finish = (): Line => {
    const line = { number: number++, text: pieces.join(''), isCut: length > longest };
    pieces = [];
    length = 0;
    return line;
  };
  const keep = (piece: string) => {
    if (length < longest) pieces.push(piece.slice(0, longest - length));
    length += piece.length;
  };

  for await (const chunk of chunks) {
    if (chunk === '') continue;
    let text = isFirst ? chunk.replace(/^\ufeff/, '') : chunk;
    isFirst = false;
    // CR and LF of one line end came in two pieces.
    if (endsWithCr && text.startsWith('\n')) text = text.slice(1);
    endsWithCr = chunk.endsWith('\r');
    const parts = text.split(/\r\n|\n|\r/);
    for (const [index, part] of parts.entries()) {
      keep(part);
      if (index < parts.length - 1) yield finish();
    }
  }
  if (length > 0) yield finish();
}
