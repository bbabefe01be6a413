import { describe, expect, test } from 'vitest';
import { checkVersion } from '../../src/score/checkVersion.ts';

describe('checkVersion', () => {
  test('version 1 passes', () => {
    expect(() => checkVersion('scoreOne', { version: 1 })).not.toThrow();
  });

  test('any other is refused', () => {
    for (const version of [0, 2, NaN, '1', undefined, null]) {
      const checking = () => checkVersion('scoreOne', { version: version as number });
      expect(checking).toThrow(expect.objectContaining({ code: 'ERR_VERSION', argument: 'fitted.version' }));
      expect(checking).toThrow(TypeError);
    }
    expect(() => checkVersion('scoreOne', { version: 2 })).toThrow('scoreOne: fitted.version is 2, not 1');
  });
});
