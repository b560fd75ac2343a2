/** Tells whoever runs a command what happens; results alone go to the standard output. */
export function say(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}
