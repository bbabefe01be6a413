import fc from 'fast-check';
import { column, type Registry } from './row.ts';

export const stats: Registry = {
  sum: { args: fc.tuple(column), columns: [[0]], unordered: [0] },
  mean: { args: fc.tuple(column), columns: [[0]], unordered: [0] },
  meanAndDeviation: { args: fc.tuple(column), columns: [[0]], unordered: [0] },
  extent: { args: fc.tuple(column), columns: [[0]], unordered: [0] },
  quantiles: {
    args: fc.tuple(column, fc.array(fc.double({ min: 0, max: 1, noNaN: true }))),
    columns: [[0]],
    unordered: [0],
  },
  ranks: { args: fc.tuple(column), columns: [[0]] },
  histogram: {
    args: fc.tuple(column, fc.record({ bins: fc.integer({ min: 1, max: 20 }) })),
    columns: [[0]],
    scalars: [[1, 'bins']],
    options: [1],
    defaults: { low: undefined, high: undefined },
    unordered: [0],
  },
};
