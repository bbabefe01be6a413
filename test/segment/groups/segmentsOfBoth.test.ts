import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { labelsOf } from 'engagement-metrics/table';
import { segmentsOfBoth } from '../../../src/segment/groups/segmentsOfBoth.ts';
import { closedMovements } from '../movements.ts';

describe('segmentsOfBoth', () => {
  test('everybody keeps their label, in one list of both', () => {
    fc.assert(
      fc.property(closedMovements, ({ before, after }) => {
        const { segments, from, to } = segmentsOfBoth(before, after);
        expect(Array.from(from, (place) => segments[place])).toEqual(labelsOf(before));
        expect(Array.from(to, (place) => segments[place])).toEqual(labelsOf(after));
        const labels = [...new Set([...before.labels, ...after.labels])];
        const someHaveNone = labelsOf(before).includes(null) || labelsOf(after).includes(null);
        expect(segments).toEqual(someHaveNone ? [...labels, null] : labels);
      }),
    );
  });
});
