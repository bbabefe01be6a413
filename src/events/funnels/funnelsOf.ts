import { onlyOptions } from '../../check/onlyOptions.ts';
import { criticalValue } from '../../inference/criticalValue.ts';
import { funnelPlan } from './funnelPlan.ts';
import type { FunnelCounts, FunnelOrder, FunnelPlan } from './funnelPlanTypes.ts';
import type { FunnelOptions } from './funnelRuleTypes.ts';
import { funnelSteps } from './funnelSteps.ts';
import { funnelTimes } from './funnelTimes.ts';
import type { Funnel, FunnelStep } from './funnelTypes.ts';
import { funnelUnits } from './funnelUnits.ts';
import type { EventLog } from '../types.ts';

/** The funnels of the users of every group. */
export function funnelsOf(where: string, log: EventLog, options: FunnelOptions, order: FunnelOrder): Funnel[] {
  const { confidence, ...rules } = options;
  onlyOptions(where, rules, ['steps', 'asOf', 'window', 'exclusions', 'holding', 'where', 'by', 'confidence']);
  const z = criticalValue(where, { confidence });
  const plan = funnelPlan(where, log, rules, order);
  const counts = order.count(plan);
  const open = openUnits(plan, counts);
  return funnelUnits(plan, counts).map((units, g) => {
    const stillOpen = units.reduce((sum, unit) => sum + open[unit]!, 0);
    return {
      group: plan.groups[g]!,
      steps: stepsOf(plan, counts, units, z),
      open: stillOpen,
      complete: stillOpen === 0,
      timesToConvert: funnelTimes(plan, counts, units),
    };
  });
}

/** 1 for every unit that has not converted, and may do so in an attempt that has begun. */
function openUnits({ names, unitOfKey }: FunnelPlan, { open, reached }: FunnelCounts): Uint8Array {
  const openUnit = new Uint8Array(reached.length);
  for (let key = 0; key < open.length; key++) {
    const unit = unitOfKey ? unitOfKey[key]! : key;
    if (open[key] === 1 && reached[unit]! < names.length) openUnit[unit] = 1;
  }
  return openUnit;
}

function stepsOf({ names }: FunnelPlan, { reached }: FunnelCounts, units: Int32Array, z: number): FunnelStep[] {
  const users = new Array<number>(names.length).fill(0);
  for (const unit of units) users[reached[unit]! - 1]!++;
  for (let k = names.length - 1; k > 0; k--) users[k - 1]! += users[k]!;
  return funnelSteps(users, names, z);
}
