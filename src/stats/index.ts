export { extent, type Extent } from './extent.ts';
export { histogram, type Bin, type Histogram, type HistogramOptions } from './histogram.ts';
export { mean } from './mean.ts';
export { meanAndDeviation, type MeanAndDeviation } from './meanAndDeviation.ts';
export { quantiles } from './quantiles.ts';
export { ranks } from './ranks.ts';
export { sum } from './sum.ts';
