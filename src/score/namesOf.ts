import { conditionFields } from '../table/conditionFields.ts';
import type { FittedScore } from './types.ts';

/** All that a score reads of a customer: its metrics, and the fields of its conditions. */
export function namesOf({ metrics, penalties = [], vetoes = [] }: FittedScore<string, string>): string[] {
  const fields = [...penalties, ...vetoes].flatMap(({ when }) => conditionFields(when));
  return [...new Set([...metrics.map(({ name }) => name), ...fields])];
}
