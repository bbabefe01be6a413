import fc from 'fast-check';
import { customers as customersOfScores, missing, type Registry, type Row } from './row.ts';
import { fitted } from './score.ts';

/** Worths in steps, so that a reversed sum does not lead to another side of a tie. */
const worth = fc.nat({ max: 20 }).map((step) => step / 20);
const customer = fc
  .record({
    visits: fc.oneof({ weight: 9, arbitrary: worth }, { weight: 1, arbitrary: missing }),
    opens: worth,
    away: worth,
  })
  .map(({ visits, opens, away }) => ({ visits, opens, ['__proto__']: away }));
const customers = fc
  .array(customer, { minLength: 1 })
  .map((rows) => [
    { visits: 0, opens: 0, ['__proto__']: 0.5 },
    { visits: 1, opens: 0.05, ['__proto__']: 0.35 },
    ...rows,
  ]);

const byTable: Row = {
  args: fc.tuple(customers),
  unordered: [0],
};

/** A person who cuts 100 points in three. */
const person = fc.tuple(fc.nat(100), fc.nat(100)).map(([one, other]) => ({
  visits: Math.min(one, other),
  opens: Math.abs(one - other),
  ['__proto__']: 100 - Math.max(one, other),
}));

export const weights: Registry = {
  budgetWeights: {
    args: fc.tuple(fc.array(person, { minLength: 1 }), fc.constant({ points: 100 })),
    scalars: [[1, 'points']],
    options: [1],
    defaults: { points: undefined },
    unordered: [0],
  },
  criticWeights: byTable,
  deviationWeights: byTable,
  entropyWeights: byTable,
  outcomeWeights: {
    // The outcomes belong to the rows, so neither has an order of its own.
    args: fc.tuple(
      customers.chain((table) => {
        const known = fc.array(fc.constantFrom(0, 1, null), { minLength: table.length, maxLength: table.length });
        const outcomes = known.map((all) => [0, 1, ...all.slice(2)]);
        return fc.record({ table: fc.constant(table), outcomes, better: fc.constantFrom('higher', 'lower') });
      }),
      fc.constant({ ridge: 1 }),
    ),
    scalars: [[1, 'ridge']],
    options: [1],
    defaults: { ridge: undefined },
  },
  principalComponentWeights: byTable,
  effectiveWeights: { args: fc.tuple(fitted) },
  influence: { args: fc.tuple(fitted, customersOfScores) },
};
