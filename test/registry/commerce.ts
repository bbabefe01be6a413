import fc from 'fast-check';
import { column, count, named, inFirst, rate, proportion, share, value, type Registry, type Row } from './row.ts';

const money = { margin: value };
const kept = { retentionRate: fc.double({ min: 0, max: 0.99, noNaN: true }) };
const discounted = { ...kept, discountRate: fc.double({ min: 0, max: 2, noNaN: true }) };
const horizon = { ...discounted, periods: fc.nat(100) };
const numbers = (record: Record<string, fc.Arbitrary<number>>): Row => ({
  args: fc.tuple(fc.record(record)),
  scalars: inFirst(...Object.keys(record)),
});

export const commerce: Registry = {
  averageOrderValue: rate('revenue', 'orders'),
  netAverageOrderValue: {
    args: fc.tuple(share('refunds', 'grossRevenue'), count).map(([[revenue], orders]) => [{ ...revenue, orders }]),
    scalars: inFirst('grossRevenue', 'refunds', 'orders'),
    range: [0, Infinity],
  },
  purchaseFrequency: {
    args: fc.tuple(fc.nat(1000), fc.nat(1000)).map(([customers, more]) => [{ customers, orders: customers + more }]),
    scalars: inFirst('customers', 'orders'),
    range: [1, Infinity],
  },
  customerValue: rate('revenue', 'customers'),
  averageRevenuePerUser: rate('revenue', 'activeUsers'),
  averageRevenuePerPayingUser: rate('revenue', 'payingUsers'),
  repeatPurchaseRate: proportion('repeatCustomers', 'customers'),
  returningCustomerRate: proportion('returningCustomers', 'customers'),
  nthOrderRate: proportion('withNextOrder', 'withNthOrder'),
  timeBetweenOrders: { args: fc.tuple(column), columns: [[0]], unordered: [0] },
  cartAbandonmentRate: proportion('completed', 'started'),
  customerLifetimeValue: {
    args: named('averageOrderValue', 'purchaseFrequency', 'lifespan'),
    scalars: inFirst('averageOrderValue', 'purchaseFrequency', 'lifespan'),
    range: [0, Infinity],
  },
  marginCustomerLifetimeValue: numbers({
    averageOrderValue: count,
    purchaseFrequency: count,
    lifespan: count,
    grossMargin: fc.double({ min: -2, max: 1, noNaN: true }),
  }),
  prePayCustomerLifetimeValue: numbers({ ...money, ...discounted }),
  postPayCustomerLifetimeValue: numbers({ ...money, ...discounted }),
  undiscountedCustomerLifetimeValue: numbers({ ...money, ...kept }),
  finitePrePayCustomerLifetimeValue: numbers({ ...money, ...horizon }),
  finitePostPayCustomerLifetimeValue: numbers({ ...money, ...horizon }),
  historicCustomerLifetimeValue: { args: fc.tuple(column), columns: [[0]] },
  customerLifetimeValueToAcquisitionCost: numbers({ lifetimeValue: value, acquisitionCost: count }),
  acquisitionCostPayback: rate('acquisitionCost', 'margin'),
};
