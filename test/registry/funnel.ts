import fc from 'fast-check';
import { count, inFirst, proportion, rate, type Registry } from './row.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const steps = fc
  .array(count, { minLength: 2 })
  .map((users) => [{ usersPerStep: users.sort((a, b) => b - a) }] as const);
const stepScalars = [[0, 'usersPerStep', 0] as const, [0, 'usersPerStep', 1] as const];

export const funnel: Registry = {
  conversionRate: proportion('converted', 'visitors'),
  conversionsPerSession: rate('conversions', 'sessions'),
  conversionsPerVisitor: rate('conversions', 'visitors'),
  dropOffRate: {
    args: fc
      .tuple(fc.nat(1000), fc.nat(1000))
      .map(([usersAfter, lost]) => [{ usersBefore: usersAfter + lost, usersAfter }]),
    scalars: inFirst('usersBefore', 'usersAfter'),
    range: [0, 1],
  },
  kFactor: {
    args: fc.tuple(fc.record({ invitationsPerUser: count, invitationConversionRate: share })),
    scalars: inFirst('invitationsPerUser', 'invitationConversionRate'),
    range: [0, Infinity],
  },
  overallConversionRate: { args: steps, scalars: stepScalars, range: [0, 1] },
  referralRate: proportion('referredNew', 'newCustomers'),
  stepConversionRates: { args: steps, scalars: stepScalars },
  viralReach: {
    args: fc.tuple(fc.record({ kFactor: fc.oneof(share, count) })),
    scalars: inFirst('kFactor'),
    range: [1, Infinity],
  },
};
