import fc from 'fast-check';
import { named, inFirst, rate, proportion, type Registry } from './row.ts';

export const commerce: Registry = {
  averageOrderValue: rate('revenue', 'orders'),
  purchaseFrequency: {
    args: fc.tuple(fc.nat(1000), fc.nat(1000)).map(([customers, more]) => [{ customers, orders: customers + more }]),
    scalars: inFirst('customers', 'orders'),
    range: [1, Infinity],
  },
  repeatPurchaseRate: proportion('repeatCustomers', 'customers'),
  customerLifetimeValue: {
    args: named('averageOrderValue', 'purchaseFrequency', 'lifespan'),
    scalars: inFirst('averageOrderValue', 'purchaseFrequency', 'lifespan'),
    range: [0, Infinity],
  },
};
