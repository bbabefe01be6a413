import { masks } from '../../table/masks.ts';
import { readTable } from '../../table/readTable.ts';
import type { Table } from '../../table/types.ts';
import { cellPlaces } from './cellPlaces.ts';
import { placesByCentres } from '../centres/placesByCentres.ts';
import { placesByCuts } from '../cuts/placesByCuts.ts';
import { rulePlaces } from './rulePlaces.ts';
import type { FittedSegments } from '../types.ts';

/**
 * The place among `labels` of every customer's segment, as `placeOne` says; -1 where it is missing.
 *
 * @param before - The place where each customer was, -1 for none; `null` where nobody was anywhere.
 */
export function placeAll(
  where: string,
  fitted: FittedSegments<string>,
  labels: readonly string[],
  table: object,
  before: Int32Array | null,
): Int32Array {
  // Infinities stand in the columns, and each kind takes them for missing itself.
  const columns = (names: readonly string[]) => readTable(where, 'table', table as Table<string>, names, true);
  switch (fitted.type) {
    case 'cuts':
      return placesByCuts(fitted, columns([fitted.of])[0]!, before);
    case 'centres':
      return placesByCentres(fitted, columns(fitted.metrics.map(({ name }) => name)));
    case 'rules': {
      const conditions = fitted.rules.map(({ when }) => when);
      const met = masks(where, 'table', conditions, table as readonly object[] | Record<string, unknown>);
      return firstMet(met, rulePlaces(fitted, labels));
    }
    case 'grid': {
      const values = columns(fitted.axes.map(({ of }) => of));
      const bands = fitted.axes.map((axis, a) => placesByCuts(axis, values[a]!, null));
      return cellPlaces(fitted, bands);
    }
  }
}

/** From the last rule to the first, so that the first which is met has the last word. */
function firstMet(met: readonly Uint8Array[], places: readonly number[]): Int32Array {
  const first = new Int32Array(met[0]!.length).fill(places[met.length]!);
  for (let k = met.length - 1; k >= 0; k--) {
    const mask = met[k]!;
    for (let i = 0; i < first.length; i++) if (mask[i] === 1) first[i] = places[k]!;
  }
  return first;
}
