import { isObject } from '../check/isObject.ts';
import { listProblems } from '../check/listProblems.ts';
import { objectProblems } from '../check/objectProblems.ts';
import { pointer } from '../check/pointer.ts';
import { refuse, type Problem } from '../check/refuse.ts';
import { refuseProblems } from '../check/refuseProblems.ts';
import { shown } from '../check/shown.ts';
import { conditionProblems } from '../table/conditionProblems.ts';
import { maskOf } from '../table/maskOf.ts';
import type { Condition } from '../table/types.ts';
import { endsAttempt } from './endsAttempt.ts';
import type { FunnelMarks, FunnelOrder, FunnelRules, NamedStep } from './funnelTypes.ts';
import { logField } from './logField.ts';
import type { EventLog } from './types.ts';

const mostSteps = 30;

/** Which of the first `past` events are which steps. */
export function funnelMarks(
  where: string,
  log: EventLog,
  past: number,
  options: FunnelRules,
  { nothingBetween = false, anyStep = false }: FunnelOrder,
): FunnelMarks {
  const { steps } = options;
  refuseProblems(where, 'steps', listProblems(steps, '', stepProblems, 2));
  if (steps.length > mostSteps) {
    refuse('ERR_LENGTH', where, 'steps', `has ${String(steps.length)} entries, not at most ${String(mostSteps)}`);
  }
  const masked = (condition: Condition) => maskOf(condition, past, (name) => logField(where, log, name));
  const chosen = (name: 'exclusions' | 'where') => {
    if (options[name] === undefined) return null;
    refuseProblems(where, name, conditionProblems(options[name], ''));
    return masked(options[name]);
  };
  const marks = new Int32Array(past);
  steps.forEach((step, k) => {
    addMark(marks, masked(isNamed(step) ? step.when : step), 2 ** k);
  });
  if (nothingBetween) for (let i = 0; i < past; i++) if (marks[i] === 0) marks[i] = endsAttempt;
  const excluded = chosen('exclusions');
  if (excluded) addMark(marks, excluded, endsAttempt);
  const looked = chosen('where');
  if (looked) for (let i = 0; i < past; i++) marks[i]! *= looked[i]!;
  return { names: steps.map((step) => (isNamed(step) && !anyStep ? step.name : null)), marks };
}

function addMark(marks: Int32Array, mask: Uint8Array, mark: number): void {
  for (let i = 0; i < marks.length; i++) if (mask[i] === 1) marks[i]! |= mark;
}

function isNamed(step: unknown): step is NamedStep {
  return isObject(step) && (Object.hasOwn(step, 'when') || Object.hasOwn(step, 'name'));
}

function stepProblems(step: unknown, path: string): Problem[] {
  if (!isNamed(step)) return conditionProblems(step, path);
  const { name, when }: { readonly name: unknown; readonly when: unknown } = step;
  const named: Problem[] =
    typeof name === 'string'
      ? []
      : [{ path: pointer(path, 'name'), code: 'ERR_TYPE', fact: `is ${shown(name)}, not text` }];
  return [
    ...objectProblems(step, path, ['name', 'when']),
    ...named,
    ...(when === undefined ? [] : conditionProblems(when, pointer(path, 'when'))),
  ];
}
