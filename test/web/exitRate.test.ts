import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exitRate } from 'engagement-metrics/web';
import { near, proportionLaws, rowLaws } from '../laws/rate.ts';

test('exitRate is the share of the pageviews of a page that were the last of their session', () => {
  expect(exitRate({ exits: 120, pageviews: 800 })).toBe(0.15); // exact arithmetic
});

test('exitRate times pageviews adds up, over all pages, to the sessions with a pageview', () => {
  const pages = ['/', '/prices', '__proto__'];
  const journeys = fc.array(fc.array(fc.constantFrom(...pages), { maxLength: 6 }));
  fc.assert(
    fc.property(journeys, (sessions) => {
      const exits = pages.map((page) => {
        const pageviews = sessions.flat().filter((viewed) => viewed === page).length;
        const last = sessions.filter((viewed) => viewed.at(-1) === page).length;
        return (exitRate({ exits: last, pageviews }) ?? 0) * pageviews;
      });
      const seen = sessions.filter(({ length }) => length > 0).length;
      near(
        exits.reduce((all, some) => all + some, 0),
        seen,
      );
    }),
  );
});

describe('exitRate', () => {
  proportionLaws(exitRate, 'exits', 'pageviews');
  rowLaws(exitRate, { exits: 120, pageviews: 800 });
});
