import fc from 'fast-check';
import { segmentAll, thresholdSegments } from 'engagement-metrics/segment';
import { value, column, type Registry } from './row.ts';

const observed = column.map((values) => [1, ...values]);
const bands = fc.constantFrom(
  thresholdSegments({ of: 'value', cuts: [0, 5], labels: ['low', 'middle', 'high'] }),
  thresholdSegments({ of: 'value', cuts: [1], labels: ['low', 'high'], missing: 'unknown' }),
);

export const segment: Registry = {
  thresholdSegments: {
    args: fc.constant([{ of: 'value', cuts: [0, 5], labels: ['low', 'middle', 'high'] }]),
    scalars: [[0, 'cuts', 1]],
    options: [0],
    defaults: { missing: undefined },
  },
  quantileSegments: {
    args: observed.map((values) => [{ of: 'value', labels: ['low', 'middle', 'high'] }, { value: values }]),
    columns: [[1, 'value']],
    options: [0],
    defaults: { missing: undefined },
    unordered: [1, 'value'],
  },
  segmentOne: {
    args: fc.tuple(
      bands,
      value.map((v) => ({ value: v })),
    ),
  },
  segmentAll: {
    args: fc.tuple(
      bands,
      column.map((values) => ({ value: values })),
    ),
    columns: [[1, 'value']],
  },
  segmentProfile: {
    args: fc
      .tuple(bands, column)
      .map(([fit, values]) => [segmentAll(fit, { value: values }), { value: values, ['__proto__']: values }]),
    waived: { 'extreme values': 'columns are as long as there are customers' },
  },
};
