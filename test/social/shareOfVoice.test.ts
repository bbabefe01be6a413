import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shareOfVoice } from 'engagement-metrics/social';
import { counts } from '../arbitraries.ts';
import { near, proportionLaws, rowLaws } from '../laws/rate.ts';

test('shareOfVoice is the share of all mentions', () => {
  expect(shareOfVoice({ ownMentions: 120, allMentions: 400 })).toBe(0.3); // catalogue 2.13, exact arithmetic
});

test('shareOfVoice adds up to 1 over all brands', () => {
  fc.assert(
    fc.property(fc.array(counts, { maxLength: 8 }), counts, (others, own) => {
      const brands = [...others, own + 1];
      const allMentions = brands.reduce((sum, mentions) => sum + mentions, 0);
      const shares = brands.map((ownMentions) => shareOfVoice({ ownMentions, allMentions })!);
      near(
        shares.reduce((sum, share) => sum + share, 0),
        1,
      );
    }),
  );
});

describe('shareOfVoice', () => {
  proportionLaws(shareOfVoice, 'ownMentions', 'allMentions');
  rowLaws(shareOfVoice, { ownMentions: 120, allMentions: 400 });
});
