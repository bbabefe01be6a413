import { listProblems } from '../../check/listProblems.ts';
import { refuse } from '../../check/refuse.ts';
import { refuseProblems } from '../../check/refuseProblems.ts';
import { endsAttempt } from './endsAttempt.ts';
import { funnelExclusions } from './funnelExclusions.ts';
import type { FunnelMarks, FunnelOrder } from './funnelPlanTypes.ts';
import type { FunnelRules } from './funnelRuleTypes.ts';
import { funnelStepProblems } from './funnelStepProblems.ts';
import { isNamedStep } from './isNamedStep.ts';
import { logMask } from '../log/logMask.ts';
import { optionMask } from '../log/optionMask.ts';
import type { EventLog } from '../types.ts';

const mostSteps = 30;

/** Which of the first `past` events are which steps, and which end attempts. */
export function funnelMarks(
  where: string,
  log: EventLog,
  past: number,
  options: FunnelRules,
  { nothingBetween = false, anyStep = false }: FunnelOrder,
): FunnelMarks {
  const { steps } = options;
  refuseProblems(where, 'steps', listProblems(steps, '', funnelStepProblems, 2));
  if (steps.length > mostSteps) {
    refuse('ERR_LENGTH', where, 'steps', `has ${String(steps.length)} entries, not at most ${String(mostSteps)}`);
  }
  const names = steps.map((step) => (isNamedStep(step) ? step.name : null));
  const exclusions = funnelExclusions(where, options.exclusions, names, !anyStep);
  const marks = new Int32Array(past);
  steps.forEach((step, k) => {
    addBits(marks, logMask(where, log, past, isNamedStep(step) ? step.when : step), 2 ** k);
  });
  if (nothingBetween) for (let i = 0; i < past; i++) if (marks[i] === 0) marks[i] = endsAttempt;
  const all = 2 ** (steps.length - 1) - 1; // an attempt does not outlast the last step
  const ends = exclusions.every((exclusion) => exclusion.ends === all) ? null : new Int32Array(past);
  for (const exclusion of exclusions) {
    const met = logMask(where, log, past, exclusion.when);
    addBits(marks, met, endsAttempt);
    if (ends) addBits(ends, met, exclusion.ends);
  }
  const looked = optionMask(where, log, past, 'where', options.where);
  if (looked) for (let i = 0; i < past; i++) marks[i]! *= looked[i]!;
  return { names: anyStep ? names.map(() => null) : names, marks, ends };
}

function addBits(marks: Int32Array, mask: Uint8Array, bits: number): void {
  for (let i = 0; i < marks.length; i++) if (mask[i] === 1) marks[i]! |= bits;
}
