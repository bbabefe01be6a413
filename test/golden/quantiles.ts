import { lew, michelso } from './nist.ts';

/** Which quantiles are given. */
export const probabilities = [0, 0.01, 0.05, 0.1, 1 / 3, 0.5, 0.75, 0.9, 0.99, 1];

/**
 * Quantiles of type 7, as R 4.2.2 prints them with 17 digits: `quantile(x, c(0, 0.01, 0.05, 0.1, 1/3, 0.5, 0.75, 0.9, 0.99, 1),
 * type = 7)`. NumPy 2.4.6, `numpy.quantile(x, p)`, gives the same to 2 units in the last digit of a double.
 */
export const goldenQuantiles: readonly { readonly name: string; readonly x: number[]; readonly quantiles: number[] }[] =
  [
    {
      name: 'Lew',
      x: lew.data,
      quantiles: [-579, -578.00999999999999, -572, -554.5, -373.33333333333337, -162, 93, 182.49999999999997, 205, 300],
    },
    {
      name: 'Michelso',
      x: michelso.data,
      quantiles: [
        299.62, 299.64969999999994, 299.73899999999998, 299.75999999999999, 299.81, 299.85000000000002,
        299.89249999999998, 299.95999999999998, 300.00069999999999, 300.06999999999999,
      ],
    },
    {
      name: '(1:5000 * 7919) %% 10007 / 7 - 300',
      x: Array.from({ length: 5000 }, (_, i) => (((i + 1) * 7919) % 10007) / 7 - 300),
      quantiles: [
        -299.28571428571428, -285.14428571428573, -227.75714285714284, -156.15714285714284, 177.14285714285705,
        415.64285714285711, 772.35714285714289, 987.44285714285706, 1115.4300000000001, 1129.4285714285713,
      ],
    },
  ];
