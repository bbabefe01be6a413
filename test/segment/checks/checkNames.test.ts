import { expect, test } from 'vitest';
import { hostileNames, notNumbers } from '../../arbitraries.ts';
import { checkNames } from '../../../src/segment/checks/checkNames.ts';

test('checkNames takes any text, and nothing else', () => {
  for (const name of hostileNames) expect(() => checkNames('f', { of: name })).not.toThrow();
  for (const name of [1, null, undefined, ...notNumbers.filter((value) => typeof value !== 'string')]) {
    expect(() => checkNames('f', { first: 'a', of: name as string })).toThrow(
      expect.objectContaining({ name: 'TypeError', code: 'ERR_TYPE', argument: 'of' }),
    );
  }
});
