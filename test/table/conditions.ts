import type { Condition } from 'engagement-metrics/table';
import fc from 'fast-check';

/** Rows of numbers and text, each of them missing here and there. */
export type CustomerRow = Readonly<Record<'visits' | '__proto__', number | null> & Record<'plan', string | null>>;

const number = fc.integer({ min: -3, max: 3 });
const text = fc.constantFrom('pro', 'team', '', '0', 'constructor');

export const customerRows: fc.Arbitrary<CustomerRow[]> = fc.array(
  fc.tuple(fc.option(number), fc.option(number), fc.option(text)).map(
    ([visits, proto, plan]) =>
      Object.fromEntries([
        ['visits', visits],
        ['__proto__', proto],
        ['plan', plan],
      ]) as CustomerRow,
  ),
);

/** Conditions on these rows, nested some levels deep. */
export const conditions: fc.Arbitrary<Condition> = fc.letrec<{ condition: Condition; leaf: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    tie('leaf'),
    fc.record({ all: fc.array(tie('condition'), { maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('condition'), { maxLength: 3 }) }),
    fc.record({ not: tie('condition') }),
  ),
  leaf: fc
    .constantFrom('visits', '__proto__', 'plan')
    .chain((of) =>
      fc.oneof(
        fc.record({ of: fc.constant(of), in: fc.array(fc.oneof(number, text), { maxLength: 3 }) }),
        fc.record({ of: fc.constant(of), from: number, below: number }),
        fc.record({ of: fc.constant(of), from: number }),
        fc.record({ of: fc.constant(of), below: number }),
        fc.record({ of: fc.constant(of), missing: fc.constant(true as const) }),
      ),
    ),
})).condition;

/** What a condition means, written out. */
export function meets(condition: Condition, row: CustomerRow): boolean {
  if ('all' in condition) return condition.all.every((part) => meets(part, row));
  if ('any' in condition) return condition.any.some((part) => meets(part, row));
  if ('not' in condition) return !meets(condition.not, row);
  const value = row[condition.of as keyof CustomerRow];
  if ('missing' in condition) return value === null;
  if ('in' in condition) return condition.in.some((item) => item === value || String(item) === value);
  return typeof value === 'number' && value >= (condition.from ?? -Infinity) && value < (condition.below ?? Infinity);
}
