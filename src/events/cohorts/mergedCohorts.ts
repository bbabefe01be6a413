import { refuse } from '../../check/refuse.ts';
import type { CohortGroups, CohortReturns, RetentionCohorts } from './retentionTypes.ts';
import { someParts } from '../log/someParts.ts';

/** Cohorts of parts taken together, and where the groups of each part went. */
export interface MergedCohorts {
  readonly merged: RetentionCohorts;
  readonly places: readonly Int32Array[];
}

/**
 * Adds up cohorts of different users. Groups of one cohort for whom equally many intervals are over are one group: all that is
 * read off cohorts is a sum over such groups, so that many parts take no more room than one.
 */
export function mergedCohorts(where: string, parts: readonly RetentionCohorts[]): MergedCohorts {
  const given = someParts(where, parts);
  // Without an event there are no cohorts, unless from says where they begin.
  const first = given.find(({ cohorts }) => cohorts.length > 0) ?? given[0];
  given.forEach((part, p) => {
    checkCohorts(where, `parts[${String(p)}]`, part, first);
  });
  const { groups, places } = mergedMembers(given, first.ages);
  const cohorts = first.cohorts.map((cohort, c) => {
    return { ...cohort, size: given.reduce((size, part) => size + (part.cohorts[c]?.size ?? 0), 0) };
  });
  return { merged: { ...first, cohorts, groups, returns: mergedReturns(given, places, first.ages) }, places };
}

function checkCohorts(where: string, argument: string, part: RetentionCohorts, first: RetentionCohorts): void {
  const { clock, asOf, ages, cohorts } = part;
  const empty = cohorts.length === 0;
  if (clock !== first.clock || asOf !== first.asOf || (!empty && ages !== first.ages)) {
    refuse('ERR_OUT_OF_RANGE', where, argument, 'has another clock, asOf or ages than the parts before');
  }
  const fact = 'has other cohorts than the parts before: calendar, interval, asOf and from must be the same for all';
  if (!empty && cohorts.length !== first.cohorts.length) refuse('ERR_LENGTH', where, argument, fact);
  cohorts.forEach(({ label, start, end, complete, agesOver }, c) => {
    const other = first.cohorts[c]!;
    const same = label === other.label && start === other.start && end === other.end;
    if (same && complete === other.complete && agesOver === other.agesOver) return;
    refuse('ERR_OUT_OF_RANGE', where, argument, fact);
  });
}

function mergedMembers(
  parts: readonly RetentionCohorts[],
  ages: number,
): { readonly groups: CohortGroups; readonly places: Int32Array[] } {
  // In the order of time: cohort by cohort, and of whom more is over first.
  const keysOf = ({ groups: { cohort, agesOver } }: RetentionCohorts) =>
    Array.from(cohort, (c, g) => c * (ages + 1) + ages - agesOver[g]!);
  const keys = [...new Set(parts.flatMap(keysOf))].sort((a, b) => a - b);
  const placeOf = new Map(keys.map((key, place) => [key, place]));
  const places = parts.map((part) => Int32Array.from(keysOf(part), (key) => placeOf.get(key)!));
  const members = new Int32Array(keys.length);
  parts.forEach(({ groups }, p) => {
    places[p]!.forEach((place, g) => (members[place]! += groups.members[g]!));
  });
  return {
    groups: {
      cohort: Int32Array.from(keys, (key) => Math.floor(key / (ages + 1))),
      members,
      agesOver: Int32Array.from(keys, (key) => ages - (key % (ages + 1))),
    },
    places,
  };
}

interface Step {
  readonly group: number;
  readonly previous: number;
  readonly age: number;
  members: number;
  unbroken: number;
}

/** The same step of the same group is counted at one place. */
function mergedReturns(parts: readonly RetentionCohorts[], places: readonly Int32Array[], ages: number): CohortReturns {
  const steps = new Map<number, Step>();
  parts.forEach(({ returns }, p) => {
    returns.group.forEach((own, s) => {
      const [group, previous, age] = [places[p]![own]!, returns.previous[s]!, returns.age[s]!];
      const key = (group * (ages + 1) + age) * (ages + 2) + previous + 1;
      const step = steps.get(key) ?? { group, previous, age, members: 0, unbroken: 0 };
      step.members += returns.members[s]!;
      step.unbroken += returns.unbroken[s]!;
      steps.set(key, step);
    });
  });
  const ordered = [...steps].sort(([a], [b]) => a - b);
  const column = (name: keyof Step) => Int32Array.from(ordered, ([, step]) => step[name]);
  return {
    group: column('group'),
    previous: column('previous'),
    age: column('age'),
    members: column('members'),
    unbroken: column('unbroken'),
  };
}
