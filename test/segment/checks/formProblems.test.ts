import { expect, test } from 'vitest';
import { formProblems } from '../../../src/segment/checks/formProblems.ts';
import { textProblems } from '../../../src/segment/checks/textProblems.ts';

test('formProblems says what is no object, then the version, then the kind', () => {
  const codes = (input: unknown) => formProblems(input, '/a', ['cuts']).map(({ path, code }) => `${path} ${code}`);
  expect(codes({ version: 1, type: 'cuts' })).toEqual([]);
  expect(codes([])).toEqual(['/a ERR_TYPE']);
  expect(codes({ version: '1', type: 'tree' })).toEqual(['/a/version ERR_VERSION']);
  expect(codes({ version: 1, type: 'rules' })).toEqual(['/a/type ERR_UNKNOWN_OPTION']);
});

test('textProblems takes text alone', () => {
  expect(textProblems('', '/a')).toEqual([]);
  expect(textProblems(1, '/a')).toEqual([{ path: '/a', code: 'ERR_TYPE', fact: 'is 1, not text' }]);
});
