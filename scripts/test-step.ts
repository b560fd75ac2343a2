/** One part of `npm test`. */
import { say } from './say.ts';
import { UserError } from './user-error.ts';

/** How many tests passed and failed. */
export interface Counts {
  passed: number;
  failed: number;
}

/** Runs a part of the tests and says how it went. A part that breaks off counts as one failure. */
export async function testStep(name: string, run: () => Promise<Counts>): Promise<Counts> {
  say(`\n${name} …`);
  const start = Date.now();
  const counts = await run().catch((error: unknown) => {
    say(error instanceof UserError ? error.message : String(error));
    return { passed: 0, failed: 1 };
  });
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  say(`${counts.failed === 0 ? 'ok' : 'FAILED'}: ${name} (${seconds} s)`);
  return counts;
}
