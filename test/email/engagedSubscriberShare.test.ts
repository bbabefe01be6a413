import { describe, expect, test } from 'vitest';
import { engagedSubscriberShare } from 'engagement-metrics/email';
import { proportionLaws, rowLaws } from '../laws/rate.ts';

test('engagedSubscriberShare is the share of the active subscribers who clicked within the window', () => {
  const share = engagedSubscriberShare({ engagedSubscribers: 3500, activeSubscribers: 10_000 });
  expect(share).toBe(0.35); // exact arithmetic
});

describe('engagedSubscriberShare', () => {
  proportionLaws(engagedSubscriberShare, 'engagedSubscribers', 'activeSubscribers');
  rowLaws(engagedSubscriberShare, { engagedSubscribers: 3500, activeSubscribers: 10_000 });
});
