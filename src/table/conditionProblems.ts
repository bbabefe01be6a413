import { listProblems } from '../check/listProblems.ts';
import { numberProblems } from '../check/numberProblems.ts';
import { isObject } from '../check/isObject.ts';
import { objectProblems } from '../check/objectProblems.ts';
import { pointer } from '../check/pointer.ts';
import type { Problem } from '../check/refuse.ts';
import { shown } from '../check/shown.ts';

/** All that keeps a value from being a {@link Condition}. */
export function conditionProblems(condition: unknown, path: string): Problem[] {
  const kind = isObject(condition) ? ['all', 'any', 'not', 'of'].find((key) => Object.hasOwn(condition, key)) : null;
  if (!isObject(condition) || !kind) {
    return [{ path, code: 'ERR_TYPE', fact: `is ${shown(condition)}, not a condition with all, any, not or of` }];
  }
  if (kind === 'of') return leafProblems(condition, path);
  const part = condition[kind];
  const at = pointer(path, kind);
  return [
    ...objectProblems(condition, path, [kind]),
    ...(kind === 'not' ? conditionProblems(part, at) : listProblems(part, at, conditionProblems)),
  ];
}

function leafProblems(leaf: Record<string, unknown>, path: string): Problem[] {
  const at = (key: string) => pointer(path, key);
  const wrong = (key: string, fact: string): Problem[] => [{ path: at(key), code: 'ERR_TYPE', fact }];
  const name = typeof leaf['of'] === 'string' ? [] : wrong('of', `is ${shown(leaf['of'])}, not a name`);
  if (Object.hasOwn(leaf, 'in')) {
    const items = listProblems(leaf['in'], at('in'), (item, where) =>
      typeof item === 'string' ? [] : numberProblems(item, where),
    );
    return [...name, ...objectProblems(leaf, path, ['of', 'in']), ...items];
  }
  if (Object.hasOwn(leaf, 'missing')) {
    const only = leaf['missing'] === true ? [] : wrong('missing', 'can only be true');
    return [...name, ...objectProblems(leaf, path, ['of', 'missing']), ...only];
  }
  const ends = ['from', 'below'].filter((key) => leaf[key] !== undefined);
  const none: Problem[] =
    ends.length > 0 ? [] : [{ path, code: 'ERR_TYPE', fact: 'has none of in, from, below, missing' }];
  const numbers = ends.flatMap((key) => numberProblems(leaf[key], at(key)));
  return [...name, ...objectProblems(leaf, path, ['of'], ['from', 'below']), ...none, ...numbers];
}
