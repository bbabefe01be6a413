import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clickToOpenRate, emailClickRate, emailOpenRate } from 'engagement-metrics/email';
import { counts } from '../arbitraries.ts';
import { near, proportionLaws, rowLaws } from '../laws/rate.ts';

const somebody = counts.map((more) => more + 1);

test('emailClickRate is the share of the recipients reached who clicked', () => {
  expect(emailClickRate({ clicked: 480, delivered: 12_000 })).toBe(0.04); // catalogue 4.4
});

test('emailClickRate is emailOpenRate times clickToOpenRate where all who clicked are among those who opened', () => {
  fc.assert(
    fc.property(counts, somebody, counts, (clicked, onlyOpened, unopened) => {
      const opened = clicked + onlyOpened;
      const delivered = opened + unopened;
      const product = emailOpenRate({ opened, delivered })! * clickToOpenRate({ clicked, opened })!;
      near(emailClickRate({ clicked, delivered })!, product);
    }),
  );
});

describe('emailClickRate', () => {
  proportionLaws(emailClickRate, 'clicked', 'delivered');
  rowLaws(emailClickRate, { clicked: 480, delivered: 12_000 });
});
