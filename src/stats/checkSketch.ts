import { isObject } from '../check/isObject.ts';
import { refuse } from '../check/refuse.ts';
import { shown } from '../check/shown.ts';
import type { DistinctSketch } from './distinctSketch.ts';

/** Refuses what is no sketch of a form that this version can read. */
export function checkSketch(where: string, argument: string, sketch: DistinctSketch): void {
  if (!isObject(sketch)) refuse('ERR_TYPE', where, argument, `is ${shown(sketch)}, not a sketch`);
  const { version, precision, registers } = sketch as DistinctSketch;
  if ((version as number) !== 1) refuse('ERR_VERSION', where, `${argument}.version`, `is ${String(version)}, not 1`);
  if (!Array.isArray(registers) || registers.length !== 2 ** precision) {
    refuse('ERR_LENGTH', where, `${argument}.registers`, `are not 2 ** ${shown(precision)}`);
  }
  const odd = registers.findIndex(
    (register) => !(Number.isInteger(register) && register >= 0 && register <= 65 - precision),
  );
  if (odd >= 0) {
    refuse(
      'ERR_OUT_OF_RANGE',
      where,
      `${argument}.registers[${String(odd)}]`,
      `is ${shown(registers[odd])}, no length of a run`,
    );
  }
}
