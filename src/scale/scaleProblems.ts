import { choiceProblems } from '../check/choiceProblems.ts';
import { listProblems } from '../check/listProblems.ts';
import { numberProblems } from '../check/numberProblems.ts';
import { isObject } from '../check/isObject.ts';
import { objectProblems } from '../check/objectProblems.ts';
import { pointer } from '../check/pointer.ts';
import type { Problem } from '../check/refuse.ts';

const shapes = ['linear', 'log', 'logistic', 'saturating', 'step'];

/** All that keeps a value from being a {@link Scale}. */
export function scaleProblems(scale: unknown, path: string): Problem[] {
  const form = objectProblems(scale, path, ['type', 'domain', 'range'], ['error']);
  if (!isObject(scale) || form.length > 0) return form;
  const { type, domain, range, error = 0 } = scale;
  const problems = [
    ...choiceProblems(type, pointer(path, 'type'), shapes),
    ...listProblems(domain, pointer(path, 'domain'), numberProblems, 1),
    ...listProblems(range, pointer(path, 'range'), (worth, at) => numberProblems(worth, at, 0, 1), 1),
    ...numberProblems(error, pointer(path, 'error'), 0, 1),
  ];
  return problems.length > 0 ? problems : shapeProblems(type, domain as number[], range as number[], path);
}

/** What a shape asks of its numbers: as many as it reads, knots that rise, and room between them. */
function shapeProblems(type: unknown, domain: readonly number[], range: readonly number[], path: string): Problem[] {
  const curve = type === 'logistic' || type === 'saturating';
  if (curve && domain.length !== 2) return [fault('domain', `has ${String(domain.length)} values, not 2`)];
  const worths = domain.length + (type === 'step' ? 1 : 0);
  if (range.length !== worths) return [fault('range', `has ${String(range.length)} values, not ${String(worths)}`)];
  if (type === 'log' && domain[0]! < 0) return [fault('domain', 'begins below 0, where a log scale has no values')];
  const at = (x: number) => (type === 'log' ? Math.log(1 + x) : x);
  const widths = domain.slice(1).map((x, i) => at(x) - at(domain[i]!));
  if (widths.some((width) => !(width > 0))) return [fault('domain', 'does not rise from value to value')];
  return widths.includes(Infinity)
    ? [{ ...fault('domain', 'domain is wider than the doubles'), code: 'ERR_OVERFLOW' }]
    : [];

  function fault(key: string, fact: string): Problem {
    return { path: pointer(path, key), code: 'ERR_OUT_OF_RANGE', fact };
  }
}
