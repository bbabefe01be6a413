import { onlyOptions } from '../../check/onlyOptions.ts';
import { funnelPlan } from './funnelPlan.ts';
import { funnelRates } from './funnelRates.ts';
import type { FunnelOrder } from './funnelPlanTypes.ts';
import type { FunnelRules } from './funnelRuleTypes.ts';
import type { FunnelTotals } from './funnelTypes.ts';
import type { EventLog } from '../types.ts';

/** The funnels of the attempts of every group. */
export function funnelTotalsOf(where: string, log: EventLog, options: FunnelRules, order: FunnelOrder): FunnelTotals[] {
  onlyOptions(where, options, ['steps', 'asOf', 'window', 'exclusions', 'holding', 'where', 'by']);
  const plan = funnelPlan(where, log, options, order);
  const { attempts, open } = order.count(plan);
  const { names, unitOfKey, groupOfUnit } = plan;
  const openOf = new Float64Array(plan.groups.length);
  for (let key = 0; key < open.length; key++) {
    if (open[key] === 0) continue;
    const unit = unitOfKey ? unitOfKey[key]! : key;
    openOf[groupOfUnit ? groupOfUnit[unit]! : 0]!++;
  }
  return plan.groups.map((group, g) => {
    const counts = Array.from(attempts.subarray(g * names.length, (g + 1) * names.length));
    const steps = funnelRates(counts, names).map((row, k) => ({ ...row, attempts: counts[k]! }));
    return { group, steps, open: openOf[g]!, complete: openOf[g] === 0 };
  });
}
