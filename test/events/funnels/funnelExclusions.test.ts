import { expect, test } from 'vitest';
import { funnelExclusions } from '../../../src/events/funnels/funnelExclusions.ts';
import { step } from '../funnels.ts';

const names = ['view', 'cart', 'ship', 'pay'];
const [x, y] = [step('X'), step('Y')];

test('funnelExclusions end attempts from one step on until they have another', () => {
  const ends = (...exclusions: { after?: string; before?: string }[]) =>
    funnelExclusions(
      'f',
      exclusions.map((each) => ({ when: x, ...each })),
      names,
      true,
    ).map((each) => each.ends);
  expect(ends({ after: 'view', before: 'cart' }, { after: 'cart', before: 'pay' })).toEqual([0b001, 0b110]);
  expect(ends({ after: 'ship' }, { before: 'ship' }, {})).toEqual([0b100, 0b011, 0b111]);
});

test('a condition alone ends attempts wherever they are', () => {
  expect(funnelExclusions('f', y, names, true)).toEqual([{ when: y, ends: 0b111 }]);
  expect(funnelExclusions('f', y, names, false)).toEqual(funnelExclusions('f', [{ when: y }], names, false));
  expect(funnelExclusions('f', undefined, names, true)).toEqual([]);
  expect(funnelExclusions('f', [], names, false)).toEqual([]);
});

test('funnelExclusions with problems are refused, with all of them', () => {
  const refused = (exclusions: unknown, ordered = true) =>
    expect(() => funnelExclusions('f', exclusions as never, names, ordered));
  const error = (...paths: string[]) =>
    expect.objectContaining({
      ...{ name: 'TypeError', code: 'ERR_INVALID_SPEC', argument: 'exclusions' },
      problems: paths.map((path) => expect.objectContaining({ path }) as unknown),
    }) as unknown;
  refused(null).toThrow(error(''));
  refused({ off: 1 }).toThrow(error(''));
  refused([{ when: x, after: 'vew' }, { when: 1 }]).toThrow(error('/0/after', '/1/when'));
  refused([{ when: x, after: 'view' }], false).toThrow(error('/0/after'));
});
