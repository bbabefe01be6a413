import { describe, expect, test } from 'vitest';
import { emailOpenRate } from 'engagement-metrics/email';
import { proportionLaws, rowLaws } from '../laws/rate.ts';

test('emailOpenRate is the share of the recipients reached who opened it', () => {
  expect(emailOpenRate({ opened: 3120, delivered: 12_000 })).toBe(0.26); // SENDREP
});

test('emailOpenRate of two campaigns is not that of their openers added up: the same people open both', () => {
  const campaigns = [new Set(['ada', 'bob']), new Set(['ada', 'cleo'])];
  const recipients = ['ada', 'bob', 'cleo'];
  const opened = new Set(campaigns.flatMap((openers) => [...openers])).size;
  expect(emailOpenRate({ opened, delivered: recipients.length })).toBe(1);
  const added = campaigns.reduce((all, openers) => all + openers.size, 0);
  const call = () => emailOpenRate({ opened: added, delivered: recipients.length });
  expect(call).toThrow('emailOpenRate: opened 4 exceeds delivered 3');
});

describe('emailOpenRate', () => {
  proportionLaws(emailOpenRate, 'opened', 'delivered');
  rowLaws(emailOpenRate, { opened: 3120, delivered: 12_000 });
});
