import { onlyOptions } from '../../check/onlyOptions.ts';
import { readTable } from '../../table/readTable.ts';
import type { Table } from '../../table/types.ts';
import { checkNames } from '../checks/checkNames.ts';
import type { RfmInput } from '../rfmTypes.ts';

/** Reads recency, frequency and monetary value of a population. */
export function readRfm(
  where: string,
  input: RfmInput<string>,
  population: Table<string>,
): [recency: Float64Array, frequency: Float64Array, monetary: Float64Array] {
  onlyOptions(where, input, ['recency', 'frequency', 'monetary']);
  const { recency, frequency, monetary } = input;
  checkNames(where, { recency, frequency, monetary });
  return readTable(where, 'population', population, [recency, frequency, monetary]) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
}
