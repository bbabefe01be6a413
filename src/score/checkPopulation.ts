import { masks } from '../table/masks.ts';
import { readTable } from '../table/readTable.ts';
import { checkVersion } from './checkVersion.ts';
import type { FittedScore } from './types.ts';

/** Refuses customers that a score cannot read, in the name of the function that was called. */
export function checkPopulation(where: string, fitted: FittedScore<string, string>, population: object): void {
  checkVersion(where, fitted);
  const { metrics, penalties = [], vetoes = [] } = fitted;
  const table = population as readonly object[] | Record<string, never>;
  const names = metrics.map(({ name }) => name);
  readTable(where, 'population', table, names, true);
  const conditions = [...penalties, ...vetoes].map(({ when }) => when);
  if (conditions.length > 0) masks(where, 'population', conditions, table);
}
