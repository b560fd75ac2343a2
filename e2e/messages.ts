/** The words of the interface, so that a test finds a button by the name that the user reads. */
import { readFileSync } from 'node:fs';

const messages: Record<string, { message: string }> = JSON.parse(
  readFileSync('public/_locales/en/messages.json', 'utf8'),
);

/** Returns the message called `key`, without anything that is filled in. */
export function message(key: string): string {
  const found = messages[key];
  if (!found) throw new Error(`There is no message ${key}`);
  return found.message;
}
