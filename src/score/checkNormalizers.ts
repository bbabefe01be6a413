import { isObject } from '../check/isObject.ts';
import { refuse } from '../check/refuse.ts';
import { shown } from '../check/shown.ts';
import type { Normalizers } from './types.ts';

/** Refuses what are no strategies by name: forgetting to hand them over is the first mistake of all. */
export function checkNormalizers(where: string, normalizers: Normalizers): void {
  if (isObject(normalizers)) return;
  refuse('ERR_TYPE', where, 'normalizers', `is ${shown(normalizers)}, not the strategies by name: { minMax }`);
}
