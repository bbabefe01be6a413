/**
 * What an event log costs, beside plain `Map`s and `Set`s: `npm run bench:events`, or some tasks of it:
 * `npm run bench:events -- sessions`. The log is made from a seed: 90 days, ten events a user, in the order of time.
 */
import { fileURLToPath } from 'node:url';
import { eventTasks } from './eventPrograms.ts';
import { runTasks } from './runTasks.ts';

await runTasks(fileURLToPath(import.meta.url), eventTasks);
