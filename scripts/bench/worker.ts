/** The worker that any engine runs in. */
import { answerCommands } from './answer-commands.ts';
import { openEngine } from './engines/open-engine.ts';

answerCommands(openEngine);
