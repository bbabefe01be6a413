import { isObject } from '../../check/isObject.ts';
import { listProblems } from '../../check/listProblems.ts';
import { numberProblems } from '../../check/numberProblems.ts';
import { objectProblems } from '../../check/objectProblems.ts';
import { pointer } from '../../check/pointer.ts';
import type { Problem } from '../../check/refuse.ts';
import { labelsProblems } from './labelsProblems.ts';
import { textProblems } from './textProblems.ts';

/** All that keeps a value from being {@link FittedCuts}, its version and type apart. */
export function cutsProblems(input: unknown, path: string): Problem[] {
  const required = ['version', 'type', 'of', 'cuts', 'labels', 'tolerance'];
  const form = objectProblems(input, path, required, ['missing', 'hysteresis', 'minimumDwell']);
  if (!isObject(input) || form.length > 0) return form;
  const { of, cuts, labels, tolerance, missing, hysteresis = 0, minimumDwell = 0 } = input;
  const problems = [
    ...textProblems(of, pointer(path, 'of')),
    ...listProblems(cuts, pointer(path, 'cuts'), numberProblems),
    ...labelsProblems(labels, missing, path),
    ...numberProblems(tolerance, pointer(path, 'tolerance'), 0),
    ...numberProblems(hysteresis, pointer(path, 'hysteresis'), 0),
    ...numberProblems(minimumDwell, pointer(path, 'minimumDwell'), 0),
  ];
  if (problems.length > 0) return problems;
  return bandProblems(cuts as number[], (labels as string[]).length, hysteresis as number, path);
}

/** What bands ask of cuts: that they never fall, that there is a label for each, and room for the hysteresis. */
function bandProblems(cuts: readonly number[], labels: number, hysteresis: number, path: string): Problem[] {
  const falls = cuts.flatMap((cut, i): Problem[] => {
    const before = cuts[i - 1]!;
    if (!(cut < before)) return [];
    const fact = `${String(cut)} is below ${String(before)}`;
    return [{ path: pointer(pointer(path, 'cuts'), i), code: 'ERR_OUT_OF_RANGE', fact }];
  });
  const fact = `has ${String(labels)} entries for ${String(cuts.length)} cuts, not one more`;
  const beyond = cuts.some((cut) => Math.abs(cut) + hysteresis === Infinity);
  return [
    ...falls,
    ...(labels === cuts.length + 1 ? [] : [{ path: pointer(path, 'labels'), code: 'ERR_LENGTH', fact } as const]),
    ...(beyond
      ? [
          {
            path: pointer(path, 'hysteresis'),
            code: 'ERR_OVERFLOW',
            fact: 'leads from a cut beyond the doubles',
          } as const,
        ]
      : []),
  ];
}
