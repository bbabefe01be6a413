import fc from 'fast-check';
import { missing, named, inFirst, type Registry } from './row.ts';

export const survey: Registry = {
  netPromoterScore: {
    args: named('promoters', 'passives', 'detractors'),
    scalars: inFirst('promoters', 'passives', 'detractors'),
    range: [-100, 100],
  },
  groupNetPromoterRatings: {
    args: fc.tuple(fc.array(fc.oneof(fc.double({ min: 0, max: 10, noNaN: true }), missing))),
    columns: [[0]],
    unordered: [0],
    waived: { 'extreme values': 'a rating off the scale is refused' },
  },
};
