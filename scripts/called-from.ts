import { resolve } from 'node:path';

/** Returns the path that the caller means: npm runs scripts in the project's folder, wherever it was called. */
export function calledFrom(path: string): string {
  return resolve(process.env['ONRECORD_CALLED_FROM'] ?? '.', path);
}
