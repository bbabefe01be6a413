import { expect, test } from 'vitest';
import { engagementQuadrant } from 'engagement-metrics/adoption';
import { notNumbers } from '../arbitraries.ts';

const lines = { breadthLine: 0.3, frequencyLine: 4 };

test.each([
  { breadth: 0.5, frequency: 9, quadrant: 'broadFrequent' },
  { breadth: 0.5, frequency: 1, quadrant: 'broadRare' },
  { breadth: 0.1, frequency: 9, quadrant: 'narrowFrequent' },
  { breadth: 0.1, frequency: 1, quadrant: 'narrowRare' },
])('engagementQuadrant of breadth $breadth and frequency $frequency is $quadrant', ({ quadrant, ...row }) => {
  expect(engagementQuadrant({ ...row, ...lines })).toBe(quadrant);
});

test('engagementQuadrant counts what lies on a line as above it', () => {
  expect(engagementQuadrant({ breadth: 0.3, frequency: 4, ...lines })).toBe('broadFrequent');
  expect(engagementQuadrant({ breadth: -0, frequency: 0, breadthLine: 0, frequencyLine: -0 })).toBe('broadFrequent');
});

test('engagementQuadrant refuses what is no finite number from 0', () => {
  const valid = { breadth: 0.5, frequency: 9, ...lines };
  for (const name of Object.keys(valid)) {
    const call = (value: unknown) => () => engagementQuadrant({ ...valid, [name]: value });
    expect(call(-1)).toThrow(`engagementQuadrant: ${name} is -1, below 0`);
    expect(call(NaN)).toThrow(expect.objectContaining({ code: 'ERR_NOT_FINITE', argument: name }));
    for (const value of notNumbers) expect(call(value)).toThrow(expect.objectContaining({ code: 'ERR_TYPE' }));
  }
});
