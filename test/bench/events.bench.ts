/**
 * What an event log costs, beside plain `Map`s and `Set`s: `npm run bench:events`, or some tasks and sizes of it:
 * `npm run bench:events -- 1e7 activeUsers`. From 1e7 events on, it tells how much memory a user takes, too.
 */
import { fileURLToPath } from 'node:url';
import { eventTasks } from './events/tasks.ts';
import { runTasks } from './runTasks.ts';

await runTasks(fileURLToPath(import.meta.url), eventTasks);
