/** Yields `chunks` one by one: a text in memory as a stream. */
export async function* inChunks(chunks: Iterable<string>): AsyncGenerator<string> {
  yield* chunks;
}
