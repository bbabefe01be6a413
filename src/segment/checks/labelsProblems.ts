import { listProblems } from '../../check/listProblems.ts';
import { pointer } from '../../check/pointer.ts';
import type { Problem } from '../../check/refuse.ts';
import { textProblems } from './textProblems.ts';

/** What keeps values from being labels, each there once, `missing` beside them. */
export function labelsProblems(labels: unknown, missing: unknown, path: string): Problem[] {
  const seen = new Set<unknown>();
  const once = (label: unknown, at: string): Problem[] => {
    const known = seen.has(label);
    seen.add(label);
    return known ? [{ path: at, code: 'ERR_OUT_OF_RANGE', fact: `'${String(label)}' is there twice` }] : [];
  };
  const label = (text: unknown, at: string): Problem[] => {
    const problems = textProblems(text, at);
    return problems.length > 0 ? problems : once(text, at);
  };
  return [
    ...listProblems(labels, pointer(path, 'labels'), label, 1),
    ...(missing === undefined ? [] : label(missing, pointer(path, 'missing'))),
  ];
}
