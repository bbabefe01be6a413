import { expect, test } from 'vitest';
import { labelsProblems } from '../../../src/segment/checks/labelsProblems.ts';

test('labelsProblems names every label that is no text or there twice, and the one of missing values among them', () => {
  const codes = (labels: unknown, missing?: unknown) =>
    labelsProblems(labels, missing, '/a').map(({ path, code }) => `${path} ${code}`);
  expect(codes(['a', '', '__proto__'], 'b')).toEqual([]);
  expect(codes(['a', 1, 'a', 1], 'a')).toEqual([
    '/a/labels/1 ERR_TYPE',
    '/a/labels/2 ERR_OUT_OF_RANGE',
    '/a/labels/3 ERR_TYPE',
    '/a/missing ERR_OUT_OF_RANGE',
  ]);
  expect(codes([], null)).toEqual(['/a/labels ERR_LENGTH', '/a/missing ERR_TYPE']);
  expect(codes('ab')).toEqual(['/a/labels ERR_TYPE']);
});
