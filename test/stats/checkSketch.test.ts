import { expect, test } from 'vitest';
import { distinctSketch, estimateDistinct, mergeSketches } from 'engagement-metrics/stats';

test('what is no sketch is refused with its place', () => {
  const sketch = distinctSketch(['a'], { precision: 4 });
  const refused = (change: object, code: string, argument: string) => {
    expect(() => mergeSketches([sketch, { ...sketch, ...change }])).toThrow(
      expect.objectContaining({ code, argument }),
    );
  };
  refused({ version: 2 }, 'ERR_VERSION', 'sketches[1].version');
  refused({ registers: [1] }, 'ERR_LENGTH', 'sketches[1].registers');
  refused({ precision: 5 }, 'ERR_LENGTH', 'sketches[1].registers');
  refused({ registers: sketch.registers.map(() => -1) }, 'ERR_OUT_OF_RANGE', 'sketches[1].registers[0]');
  refused(distinctSketch([], { precision: 5 }), 'ERR_OUT_OF_RANGE', 'sketches[1].precision');
  expect(() => mergeSketches([])).toThrow(expect.objectContaining({ code: 'ERR_OUT_OF_RANGE', argument: 'sketches' }));
  expect(() => estimateDistinct(null as never)).toThrow(expect.objectContaining({ code: 'ERR_TYPE' }));
});
