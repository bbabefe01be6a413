import type { Condition } from '../../table/types.ts';
import type { NamedStep } from './funnelRuleTypes.ts';

/** Whether a step, or what was given as one, is more than a condition. */
export function isNamedStep(step: object | Condition | NamedStep): step is NamedStep {
  return Object.hasOwn(step, 'when') || Object.hasOwn(step, 'name');
}
