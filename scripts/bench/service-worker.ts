/** Our index where the extension has it: in a service worker, which loads nothing later. */
import { answerCommands } from './answer-commands.ts';
import { databaseName } from './engines/database-name.ts';
import { openOnrecord } from './engines/onrecord.ts';

answerCommands(({ engine, size }) => openOnrecord(databaseName(engine, size)));
