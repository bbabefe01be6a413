import { applyScale } from '../../scale/applyScale.ts';
import { meets } from '../../table/meets.ts';
import { readValue } from '../../table/readValue.ts';
import { cellPlaces } from './cellPlaces.ts';
import { nearestCentre } from '../centres/nearestCentre.ts';
import { placeByCuts } from '../cuts/placeByCuts.ts';
import { rulePlaces } from './rulePlaces.ts';
import type { FittedSegments } from '../types.ts';

/**
 * The place among `labels` of one customer's segment, whatever the kind; -1 where it is missing.
 *
 * @param before - The place where the customer was; -1 for none.
 */
export function placeOne(
  where: string,
  fitted: FittedSegments<string>,
  labels: readonly string[],
  row: object,
  before: number,
): number {
  const value = (name: string) => readValue(where, 'row', row, name);
  switch (fitted.type) {
    case 'cuts':
      return placeByCuts(fitted, value(fitted.of), before);
    case 'centres': {
      const point = fitted.metrics.map(({ name, scale }) => applyScale(scale, value(name)));
      return nearestCentre(point, fitted.centres);
    }
    case 'rules': {
      // Every rule is looked at, as in a table: a field that is not there is refused whichever rule is met.
      const first = fitted.rules.map(({ when }) => meets(where, 'row', when, row)).indexOf(true);
      return rulePlaces(fitted, labels).at(first)!;
    }
    case 'grid': {
      const bands = fitted.axes.map((axis) => Int32Array.of(placeByCuts(axis, value(axis.of), -1)));
      return cellPlaces(fitted, bands)[0]!;
    }
  }
}
