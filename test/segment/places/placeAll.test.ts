import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeAll } from '../../../src/segment/places/placeAll.ts';
import { placeOne } from '../../../src/segment/places/placeOne.ts';
import { segmentLabels } from '../../../src/segment/places/segmentLabels.ts';
import { centred, gridded, ruled } from '../kinds.ts';

test('placeAll is placeOne for every row, whatever the kind', () => {
  fc.assert(
    fc.property(fc.oneof(centred, gridded, ruled), ({ fitted, rows }) => {
      const { labels } = segmentLabels(fitted);
      expect([...placeAll('f', fitted, labels, rows, null)]).toEqual(
        rows.map((row) => placeOne('f', fitted, labels, row, -1)),
      );
    }),
  );
});
