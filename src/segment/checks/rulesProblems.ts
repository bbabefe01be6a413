import { isObject } from '../../check/isObject.ts';
import { listProblems } from '../../check/listProblems.ts';
import { numberProblems } from '../../check/numberProblems.ts';
import { objectProblems } from '../../check/objectProblems.ts';
import { pointer } from '../../check/pointer.ts';
import type { Problem } from '../../check/refuse.ts';
import { conditionProblems } from '../../table/conditionProblems.ts';
import { textProblems } from './textProblems.ts';

/** All that keeps a value from being {@link FittedRules}, its version and type apart. */
export function rulesProblems(input: unknown, path: string): Problem[] {
  const form = objectProblems(input, path, ['version', 'type', 'rules', 'fallback'], ['minimumDwell']);
  if (!isObject(input) || form.length > 0) return form;
  const { rules, fallback, minimumDwell = 0 } = input;
  return [
    ...listProblems(rules, pointer(path, 'rules'), ruleProblems, 1),
    ...textProblems(fallback, pointer(path, 'fallback')),
    ...numberProblems(minimumDwell, pointer(path, 'minimumDwell'), 0),
  ];
}

function ruleProblems(rule: unknown, path: string): Problem[] {
  const form = objectProblems(rule, path, ['label', 'when']);
  if (!isObject(rule) || form.length > 0) return form;
  return [
    ...textProblems(rule['label'], pointer(path, 'label')),
    ...conditionProblems(rule['when'], pointer(path, 'when')),
  ];
}
