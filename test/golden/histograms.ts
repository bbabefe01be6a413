import { lew, michelso } from './nist.ts';

/** Counts of bins of equal width: NumPy 2.4.6. */
export const goldenHistograms = [
  // numpy.histogram(x, bins=10, range=(-600, 400)); R 4.2.2 agrees: hist(x, seq(-600, 400, 100), right = FALSE)
  { name: 'Lew', x: lew.data, options: { low: -600, high: 400 }, counts: [40, 22, 16, 17, 16, 20, 21, 38, 9, 1] },
  // numpy.histogram(x, bins=7)
  { name: 'Michelso', x: michelso.data, options: { bins: 7 }, counts: [2, 6, 27, 27, 23, 14, 1] },
];
