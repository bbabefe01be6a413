import { onlyOptions } from '../check/onlyOptions.ts';
import { criticalValue } from '../inference/criticalValue.ts';
import { funnelPlan } from './funnelPlan.ts';
import { funnelSteps } from './funnelSteps.ts';
import type {
  Funnel,
  FunnelCounts,
  FunnelOptions,
  FunnelOrder,
  FunnelPlan,
  FunnelStep,
  TimesToConvert,
} from './funnelTypes.ts';
import type { EventLog } from './types.ts';

/** The funnels of the users of every group. */
export function funnelsOf(where: string, log: EventLog, options: FunnelOptions, order: FunnelOrder): Funnel[] {
  const { confidence, ...rules } = options;
  onlyOptions(where, rules, ['steps', 'asOf', 'window', 'exclusions', 'holding', 'where', 'by', 'confidence']);
  const z = criticalValue(where, { confidence });
  const plan = funnelPlan(where, log, rules, order);
  const counts = order.count(plan);
  const open = openUnits(plan, counts);
  return unitsByGroup(plan, counts).map((units, g) => {
    const stillOpen = units.reduce((sum, unit) => sum + open[unit]!, 0);
    return {
      group: plan.groups[g]!,
      steps: stepsOf(plan, counts, units, z),
      open: stillOpen,
      complete: stillOpen === 0,
      timesToConvert: timesOf(plan, counts, units),
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

/** The units of every group that reached the first step. */
function unitsByGroup({ groups, groupOfUnit }: FunnelPlan, { reached }: FunnelCounts): Int32Array[] {
  const groupOf = (unit: number) => (groupOfUnit ? groupOfUnit[unit]! : 0);
  const sizes = new Int32Array(groups.length);
  for (let unit = 0; unit < reached.length; unit++) if (reached[unit]! > 0) sizes[groupOf(unit)]!++;
  const members = Array.from(sizes, (size) => new Int32Array(size));
  sizes.fill(0);
  for (let unit = 0; unit < reached.length; unit++) {
    if (reached[unit] === 0) continue;
    const group = groupOf(unit);
    members[group]![sizes[group]!++] = unit;
  }
  return members;
}

function stepsOf({ names }: FunnelPlan, { reached }: FunnelCounts, units: Int32Array, z: number): FunnelStep[] {
  const users = new Array<number>(names.length).fill(0);
  for (const unit of units) users[reached[unit]! - 1]!++;
  for (let k = names.length - 1; k > 0; k--) users[k - 1]! += users[k]!;
  return funnelSteps(users, names, z);
}

function timesOf(plan: FunnelPlan, { reached, waited }: FunnelCounts, units: Int32Array): TimesToConvert {
  const { names, users, userOfUnit, window, asOf } = plan;
  const converted = (unit: number) => reached[unit] === names.length;
  return {
    users: Array.from(units, (unit) => users[userOfUnit ? userOfUnit[unit]! : unit]!),
    durations: Float64Array.from(units, (unit) =>
      converted(unit) ? waited[unit]! : Math.min(window, asOf - waited[unit]!),
    ),
    observed: Float64Array.from(units, (unit) => Number(converted(unit))),
  };
}
