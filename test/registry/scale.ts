import fc from 'fast-check';
import { value, type Registry } from './row.ts';

const shape = fc.constantFrom(
  { type: 'linear', domain: [0, 10], range: [0, 1] },
  { type: 'linear', domain: [3], range: [0.5] },
  { type: 'linear', domain: [0, 1, 5], range: [1, 0.25, 0] },
  { type: 'log', domain: [0, 100], range: [0, 1] },
  { type: 'logistic', domain: [5, 7], range: [1, 0] },
  { type: 'saturating', domain: [0, 3], range: [0, 1] },
  { type: 'step', domain: [1, 2], range: [0, 0.5, 1] },
);

export const scale: Registry = {
  applyScale: {
    args: fc.tuple(shape, value),
    range: [0, 1],
    waived: { 'bad values': 'it is the interpreter of a column: what is not finite is missing there' },
  },
  invertScale: { args: fc.tuple(shape, fc.double({ min: 0, max: 1, noNaN: true })), scalars: [[1]] },
};
