import { expectTypeOf, test } from 'vitest';
import {
  budgetWeights,
  criticWeights,
  deviationWeights,
  entropyWeights,
  outcomeWeights,
  principalComponentWeights,
  type EntropyWeights,
} from 'engagement-metrics/weights';

interface Customer {
  visits: number | null;
  nps: number;
}
declare const customers: readonly Customer[];
declare const named: readonly { visits: number; name: string }[];
declare const columns: { readonly visits: Float64Array; readonly nps: number[] };
declare const anyColumns: Readonly<Record<string, Float64Array>>;

test('the metrics are known by their names', () => {
  expectTypeOf(entropyWeights(columns)).toEqualTypeOf<EntropyWeights<'visits' | 'nps'>>();
  expectTypeOf(entropyWeights(customers)).toEqualTypeOf<EntropyWeights<'visits' | 'nps'>>();
  expectTypeOf(entropyWeights({ visits: [0, 1] }).weights[0]?.metric).toEqualTypeOf<'visits' | undefined>();
  expectTypeOf(entropyWeights(anyColumns)).toEqualTypeOf<EntropyWeights<string>>();
  for (const weigh of [criticWeights, deviationWeights, principalComponentWeights, budgetWeights]) {
    expectTypeOf(weigh(columns).weights[0]?.metric).toEqualTypeOf<'visits' | 'nps' | undefined>();
  }
  const learned = outcomeWeights({ table: customers, outcomes: [1, 0], better: 'higher' });
  expectTypeOf(learned.weights[0]?.metric).toEqualTypeOf<'visits' | 'nps' | undefined>();
});

test('a weight may be null, and has to be looked at', () => {
  expectTypeOf(entropyWeights(columns).weights[0]?.weight).toEqualTypeOf<number | null | undefined>();
});

test('a table with text is an error', () => {
  // @ts-expect-error ids are no metric
  entropyWeights({ visits: [0, 1], id: ['a', 'b'] });
  // @ts-expect-error names are no metric
  entropyWeights(named);
});

test('an input that is missing or misspelt is an error', () => {
  // @ts-expect-error better is missing
  outcomeWeights({ table: columns, outcomes: [1, 0] });
  // @ts-expect-error it is better, not direction
  outcomeWeights({ table: columns, outcomes: [1, 0], better: 'higher', direction: 1 });
  // @ts-expect-error it is higher or lower
  outcomeWeights({ table: columns, outcomes: [1, 0], better: 'up' });
  // @ts-expect-error it is ridge
  outcomeWeights({ table: columns, outcomes: [1, 0], better: 'higher' }, { lambda: 1 });
  // @ts-expect-error it is points
  budgetWeights(columns, { budget: 1 });
});
