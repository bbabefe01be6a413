import { listProblems } from '../check/listProblems.ts';
import { isObject } from '../check/isObject.ts';
import { numberProblems } from '../check/numberProblems.ts';
import { objectProblems } from '../check/objectProblems.ts';
import { pointer } from '../check/pointer.ts';
import type { Problem } from '../check/refuse.ts';
import { shown } from '../check/shown.ts';
import { conditionProblems } from '../table/conditionProblems.ts';

/** All that keeps values from being the penalties, vetoes and cap of a score of this range. */
export function adjustmentProblems(
  { penalties, vetoes, cap }: Readonly<Record<string, unknown>>,
  [low, high]: readonly [number, number],
): Problem[] {
  return [
    ...(penalties === undefined
      ? []
      : listProblems(penalties, '/penalties', (item, path) =>
          itemProblems(item, path, 'points', (points, at) => [
            ...numberProblems(points, at, 0, high - low),
            ...(points === 0
              ? [{ path: at, code: 'ERR_OUT_OF_RANGE', fact: 'is 0, which takes nothing off' } as const]
              : []),
          ]),
        )),
    ...(vetoes === undefined
      ? []
      : listProblems(vetoes, '/vetoes', (item, path) =>
          itemProblems(item, path, 'limit', (limit, at) => numberProblems(limit, at, low, high)),
        )),
    ...(cap === undefined ? [] : numberProblems(cap, '/cap', low, high)),
  ];
}

function itemProblems(
  item: unknown,
  path: string,
  key: string,
  check: (value: unknown, path: string) => Problem[],
): Problem[] {
  const form = objectProblems(item, path, ['when', key], ['reason']);
  if (!isObject(item)) return form;
  const has = (name: string) => Object.hasOwn(item, name);
  const { reason = '' } = item;
  return [
    ...form,
    ...(has('when') ? conditionProblems(item['when'], pointer(path, 'when')) : []),
    ...(has(key) ? check(item[key], pointer(path, key)) : []),
    ...(typeof reason === 'string'
      ? []
      : [{ path: pointer(path, 'reason'), code: 'ERR_TYPE', fact: `is ${shown(reason)}, not text` } as const]),
  ];
}
