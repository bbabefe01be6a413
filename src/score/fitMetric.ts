import { isInputError } from '../check/isInputError.ts';
import { refuse } from '../check/refuse.ts';
import { refuseProblems } from '../check/refuseProblems.ts';
import { scaleProblems } from '../scale/scaleProblems.ts';
import type { Scale } from '../scale/types.ts';
import { readColumn } from '../table/readColumn.ts';
import { given } from './given.ts';
import type { FittedMetric, MetricSpec, Normalizers } from './types.ts';

/** What the values of one metric are worth, and of how many that was learned. */
export function fitMetric<Name extends string>(
  name: Name,
  { normalize, weight = 1, better = 'higher', group, cap }: MetricSpec,
  column: Float64Array,
  normalizers: Normalizers,
): FittedMetric<Name> {
  const { type, ...options } = typeof normalize === 'string' ? { type: normalize } : normalize;
  const { observed, infinite } = tally(column);
  const values = infinite > 0 ? readColumn('fitScore', name, column) : column;
  const learned = learn(name, () => normalizers[type]!(values, options as never));
  const problems = scaleProblems(learned, '');
  const overflow = problems.find(({ code }) => code === 'ERR_OVERFLOW');
  if (overflow)
    refuse('ERR_OVERFLOW', 'fitScore', `spec.metrics.${name}`, `has a ${type} scale whose ${overflow.fact}`);
  refuseProblems('fitScore', `normalizers.${type}`, problems);
  const scale: Scale = better === 'higher' ? learned : { ...learned, range: learned.range.map((worth) => 1 - worth) };
  const flat = scale.range.every((worth) => worth === scale.range[0]);
  return given<FittedMetric<Name>>({
    name,
    weight,
    scale,
    group,
    cap,
    observed,
    missing: values.length - observed,
    flat,
  });
}

/** How many values are there, and how many infinities, which are not: one pass for both. */
function tally(column: Float64Array): { observed: number; infinite: number } {
  let observed = 0;
  let absent = 0;
  for (let i = 0; i < column.length; i++) {
    observed += Number(column[i]! - column[i]! === 0);
    absent += Number(column[i] !== column[i]);
  }
  return { observed, infinite: column.length - observed - absent };
}

/** Says which metric a strategy refused. */
function learn(name: string, fit: () => Scale): Scale {
  try {
    return fit();
  } catch (error) {
    if (!isInputError(error)) throw error;
    return refuse(error.code, 'fitScore', `spec.metrics.${name}`, `cannot be fitted: ${error.message}`);
  }
}
