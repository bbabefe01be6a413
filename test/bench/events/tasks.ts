import type { Task } from '../taskTypes.ts';
import * as activeUsers from './activeUsers.ts';
import { unordered } from './building.ts';
import * as lifecycle from './lifecycle.ts';
import * as retention from './retention.ts';
import * as rfm from './rfm.ts';
import * as sessionCounts from './sessionCounts.ts';
import * as sessions from './sessions.ts';
import { besideNaive } from './task.ts';
import { texts } from './texts.ts';

/** What is computed, and of how many events. */
export const eventTasks: Readonly<Record<string, Task>> = {
  activeUsers: besideNaive(activeUsers),
  retention: besideNaive({ ...retention, atLeast: 15 }),
  lifecycle: besideNaive({ ...lifecycle, atLeast: 15 }),
  sessions: besideNaive({ ...sessions, atLeast: 15 }),
  sessionCounts: besideNaive({ ...sessionCounts, atLeast: 15 }),
  rfm: besideNaive(rfm),
  ...texts,
  ...unordered,
};
