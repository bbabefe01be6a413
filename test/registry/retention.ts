import fc from 'fast-check';
import { inFirst, proportion, type Registry } from './row.ts';

export const retention: Registry = {
  customerChurnRate: proportion('customersLost', 'customersAtStart'),
  customerRetentionRate: {
    args: fc
      .tuple(fc.nat(1000), fc.nat(1000), fc.nat(1000))
      .map(([retained, lost, newAtEnd]) => [
        { customersAtStart: retained + lost, customersAtEnd: retained + newAtEnd, newAtEnd },
      ]),
    scalars: inFirst('customersAtStart', 'customersAtEnd', 'newAtEnd'),
    range: [0, 1],
  },
};
