import { listProblems } from '../check/listProblems.ts';
import { numberProblems } from '../check/numberProblems.ts';
import { objectProblems } from '../check/objectProblems.ts';
import { refuseProblems } from '../check/refuseProblems.ts';
import type { SurvivalCurve, SurvivalStep } from './types.ts';

/** Refuses what is no survival curve, as one that was stored and changed may be. */
export function checkCurve(where: string, curve: SurvivalCurve): void {
  let previous = { time: -Infinity, survival: 1 };
  const stepProblems = (step: unknown, path: string) => {
    if (isStep(step) && step.time > previous.time && step.survival <= previous.survival) {
      previous = step;
      return [];
    }
    return [
      { path, code: 'ERR_TYPE' as const, fact: 'is no step, or not in rising order of time and falling survival' },
    ];
  };
  const fields = objectProblems(curve, '', ['steps', 'missing', 'confidence', 'interval']);
  refuseProblems(
    where,
    'curve',
    fields.length > 0
      ? fields
      : [
          ...numberProblems(curve.confidence, '/confidence', Number.MIN_VALUE, 1 - Number.EPSILON / 2),
          ...listProblems(curve.steps, '/steps', stepProblems, 1),
        ],
  );
}

function isStep(value: unknown): value is SurvivalStep {
  if (typeof value !== 'object' || value === null) return false;
  const { time, atRisk, events, survival, low, high } = value as SurvivalStep;
  return (
    [time, atRisk, events, survival].every((number) => Number.isFinite(number) && number >= 0) &&
    events <= atRisk &&
    [low, high].every((end) => end === null || (Number.isFinite(end) && end >= 0 && end <= 1))
  );
}
