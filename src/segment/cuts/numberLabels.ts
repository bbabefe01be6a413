import { refuse } from '../../check/refuse.ts';
import { shown } from '../../check/shown.ts';

/** Labels as the numbers they say. */
export function numberLabels(where: string, argument: string, labels: readonly string[]): number[] {
  return labels.map((label, i) => {
    const number = label.trim() === '' ? NaN : Number(label);
    if (Number.isFinite(number)) return number + 0; // never -0
    return refuse('ERR_TYPE', where, `${argument}[${String(i)}]`, `is ${shown(label)}, no number`);
  });
}
