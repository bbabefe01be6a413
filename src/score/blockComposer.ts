import { meanOfTerms } from './meanOfTerms.ts';
import { standIn } from './standIn.ts';
import { termOf } from './termOf.ts';
import type { ScoreTree } from './treeOf.ts';
import type { FittedScore } from './types.ts';

/** A block of customers on their way through the tree: for every row what it is worth, and which share is observed. */
interface ComposedBlock {
  readonly worths: Float64Array;
  readonly observed: Float64Array;
}

/** Composes the first `rows` of a block, given a way to fill in what its k-th metric is worth, before the cap. */
export type BlockComposer = (rows: number, worthsOf: (k: number, out: Float64Array) => void) => ComposedBlock;

/**
 * `compose` for whole blocks of customers, with the same bits.
 *
 * Every node of the tree has its sums in columns, and each metric is added to them in one loop, a function of its own,
 * which the compiler keeps fast. Without groups, and with the weights of what is missing given to the rest, the observed
 * weight is the weight that counts, and is added up once.
 */
export function blockComposer(fitted: FittedScore<string, string>, tree: ScoreTree, block: number): BlockComposer {
  const { metrics, groups = [], missing } = fitted;
  const { nodes, wholes, ofMetric, ofGroup } = tree;
  const fill = standIn(fitted, NaN);
  const filled = fill === fill;
  const plain = groups.length === 0 && (missing === 'reweight' || missing === 'reweightFlat');
  const columns = () => nodes.map(() => new Float64Array(block));
  const [sums, weights, worths] = [columns(), columns(), columns()];
  const observed = plain ? weights : columns();
  const given = new Float64Array(block);

  const addMetric = (k: number, rows: number) => {
    const { weight, cap = 1 } = metrics[k]!;
    const node = ofMetric[k]!;
    const { power, floor } = nodes[node]!;
    if (weight === 0) return;
    if (!plain) addObserved(given, rows, weight, observed[node]!);
    if (filled) fillIn(given, rows, fill);
    if (cap < 1) limit(given, rows, cap);
    if (missing === 'refuse') addAll(given, rows, weight, power, floor, sums[node]!, weights[node]!);
    else if (power === 1) add(given, rows, weight, sums[node]!, weights[node]!);
    else addTerms(given, null, rows, weight, power, floor, sums[node]!, weights[node]!);
  };
  const addGroup = (g: number, rows: number) => {
    const { weight, cap = 1 } = groups[g]!;
    const node = ofGroup[g]!;
    const { power, floor } = nodes[node]!;
    if (cap < 1) limit(worths[g]!, rows, cap);
    if (weight === 0) return;
    for (let i = 0; i < rows; i++) observed[node]![i]! += weight * observed[g]![i]!;
    if (missing === 'refuse') addAll(worths[g]!, rows, weight, power, floor, sums[node]!, weights[node]!);
    else {
      const shares = missing === 'reweightFlat' ? observed[g]! : null;
      addTerms(worths[g]!, shares, rows, weight, power, floor, sums[node]!, weights[node]!);
    }
  };

  return (rows, worthsOf) => {
    nodes.forEach(({ power }, g) => {
      sums[g]!.fill(power === 'worst' ? Infinity : 0);
      weights[g]!.fill(0);
      observed[g]!.fill(0);
    });
    metrics.forEach((_, k) => {
      worthsOf(k, given);
      addMetric(k, rows);
    });
    nodes.forEach(({ power }, g) => {
      if (power === 1) means(rows, sums[g]!, weights[g]!, worths[g]!);
      else powerMeans(rows, sums[g]!, weights[g]!, power, worths[g]!);
      divide(observed[g]!, rows, wholes[g]!);
      if (g < groups.length) addGroup(g, rows);
    });
    return { worths: worths[groups.length]!, observed: observed[groups.length]! };
  };
}

type Power = number | 'worst';

function limit(worths: Float64Array, rows: number, cap: number): void {
  for (let i = 0; i < rows; i++) if (worths[i]! > cap) worths[i] = cap;
}

function addObserved(worths: Float64Array, rows: number, weight: number, observed: Float64Array): void {
  for (let i = 0; i < rows; i++) if (worths[i] === worths[i]) observed[i]! += weight;
}

function fillIn(worths: Float64Array, rows: number, fill: number): void {
  for (let i = 0; i < rows; i++) if (worths[i] !== worths[i]) worths[i] = fill;
}

function add(worths: Float64Array, rows: number, weight: number, sums: Float64Array, weights: Float64Array): void {
  for (let i = 0; i < rows; i++) {
    const worth = worths[i]!;
    if (worth !== worth) continue;
    sums[i]! += weight * worth;
    weights[i]! += weight;
  }
}

/** What is missing leaves nothing of a sum. */
function addAll(
  worths: Float64Array,
  rows: number,
  weight: number,
  power: Power,
  floor: number,
  sums: Float64Array,
  weights: Float64Array,
): void {
  addTerms(worths, null, rows, weight, power, floor, sums, weights);
  for (let i = 0; i < rows; i++) if (worths[i] !== worths[i]) sums[i] = NaN;
}

function addTerms(
  worths: Float64Array,
  shares: Float64Array | null,
  rows: number,
  weight: number,
  power: Power,
  floor: number,
  sums: Float64Array,
  weights: Float64Array,
): void {
  for (let i = 0; i < rows; i++) {
    const worth = worths[i]!;
    const counts = shares ? weight * shares[i]! : weight;
    if (worth !== worth || counts === 0) continue;
    weights[i]! += counts;
    if (power !== 'worst') sums[i]! += counts * termOf(worth, power, floor);
    else if (worth < sums[i]!) sums[i] = worth;
  }
}

function means(rows: number, sums: Float64Array, weights: Float64Array, worths: Float64Array): void {
  for (let i = 0; i < rows; i++) worths[i] = sums[i]! / weights[i]!;
}

function powerMeans(rows: number, sums: Float64Array, weights: Float64Array, power: Power, worths: Float64Array): void {
  for (let i = 0; i < rows; i++) worths[i] = weights[i] === 0 ? NaN : meanOfTerms(sums[i]!, weights[i]!, power);
}

function divide(observed: Float64Array, rows: number, whole: number): void {
  for (let i = 0; i < rows; i++) observed[i]! /= whole;
}
