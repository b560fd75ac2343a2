import type { EngineName } from '../commands.ts';

/** Returns the name under which an engine stores so many quotes. */
export function databaseName(name: EngineName, size: number): string {
  return `${name === 'sqlite-rare' ? 'sqlite' : name} ${size}`;
}
