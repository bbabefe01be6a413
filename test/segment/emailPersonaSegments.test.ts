import { describe, expect, test } from 'vitest';
import { emailPersonaSegments, segmentOne } from 'engagement-metrics/segment';

const input = { open: 'opens', click: 'clicks', openFrom: 0.4, clickFrom: 0.1 } as const;

describe('emailPersonaSegments', () => {
  test('four personas by how likely one opens and clicks', () => {
    const personas = emailPersonaSegments(input);
    const of = (opens: number | null, clicks: number) => segmentOne(personas, { opens, clicks });
    expect([of(0.4, 0.1), of(0.4, 0.09), of(0.39, 0.1), of(0.39, 0.09)]).toEqual([
      'loyalist',
      'window shopper',
      'selective subscriber',
      'winback',
    ]);
    expect(of(null, 1)).toBeNull();
    expect(personas.labels).toEqual(['loyalist', 'window shopper', 'selective subscriber', 'winback']);
  });

  test.each([
    [{ openFrom: '0.4' }, 'ERR_TYPE', 'openFrom'],
    [{ clickFrom: undefined }, 'ERR_TYPE', 'clickFrom'],
    [{ open: null }, 'ERR_TYPE', 'open'],
    [{ missing: 'winback' }, 'ERR_OUT_OF_RANGE', 'missing'],
    [{ clicks: 1 }, 'ERR_UNKNOWN_OPTION', 'clicks'],
  ])('impossible personas are refused: %o', (change, code, argument) => {
    expect(() => emailPersonaSegments({ ...input, ...change } as never)).toThrow(
      expect.objectContaining({ code, argument, message: expect.stringMatching(/^emailPersonaSegments: /) as string }),
    );
  });
});
