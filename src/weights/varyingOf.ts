import { extremesOf } from '../stats/extremesOf.ts';

/** The places of the columns whose worths differ by more than rounding makes: what varies less says nothing. */
export function varyingOf(columns: readonly Float64Array[]): number[] {
  return [...columns.keys()].filter((k) => {
    const { smallest, largest } = extremesOf(columns[k]!);
    return largest - smallest > 1e-12;
  });
}
