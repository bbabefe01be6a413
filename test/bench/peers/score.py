"""Scores and bands of columns with numpy: score.py STRATEGY A B ... H, files of raw doubles; prints the report as JSON."""

import json
import sys
import time

import numpy as np

WEIGHTS = [1, 2, 3, 4, 5, 6, 7, 8]
LOWER_IS_BETTER = [False, True, False, False, True, False, False, False]


def worth(strategy, x, missing):
    """What each value of a metric is worth, from 0 to 1. What is missing is skipped, which is faster than nanmin and the like."""
    if strategy == "minMax":
        low, high = np.fmin.reduce(x), np.fmax.reduce(x)
        y = x - low
        y /= high - low
        return y
    if strategy == "logMinMax":
        y = np.log(x + 1)
        low, high = np.fmin.reduce(y), np.fmax.reduce(y)
        y -= low
        y /= high - low
        return y
    present = x[~missing]
    if strategy == "percentileRank":
        values, places, counts = np.unique(present, return_inverse=True, return_counts=True)
        ends = np.cumsum(counts)
        ranks = (ends - counts + ends - 1) / 2 / (len(present) - 1)
        y = np.full(len(x), np.nan)
        y[~missing] = ranks[places]
        return y
    if strategy == "zScore":
        centre, spread = present.mean(), present.std()
    else:
        lower, centre, upper = np.quantile(present, [0.25, 0.5, 0.75])
        spread = upper - lower
    y = x - centre
    y /= -spread
    np.exp(y, out=y)
    y += 1
    np.reciprocal(y, out=y)
    return y


def score(strategy, columns):
    weighed, weight = np.zeros(len(columns[0])), np.zeros(len(columns[0]))
    for x, w, lower_is_better in zip(columns, WEIGHTS, LOWER_IS_BETTER):
        missing = np.isnan(x)
        y = worth(strategy, x, missing)
        if lower_is_better:
            np.subtract(1, y, out=y)
        y *= w
        y[missing] = 0
        weighed += y
        weight += w * ~missing
    weighed *= 100
    with np.errstate(divide="ignore", invalid="ignore"):
        weighed /= weight
    weighed[weight < sum(WEIGHTS) / 2] = np.nan
    present = weighed[~np.isnan(weighed)]
    cuts = np.quantile(present, [0.2, 0.4, 0.6, 0.8])
    bands = np.searchsorted(cuts, weighed, side="right").astype(np.int8)
    bands[np.isnan(weighed)] = -1
    return weighed, bands


strategy, *paths = sys.argv[1:]
columns = [np.fromfile(path) for path in paths]
np.seterr(over="ignore")
scores, bands = score(strategy, columns)
times = []
for _ in range(5):
    start = time.perf_counter()
    scores, bands = score(strategy, columns)
    times.append(1000 * (time.perf_counter() - start))
present = scores[~np.isnan(scores)]
checksum = [len(present), float(present.mean()), float(np.mean(bands[~np.isnan(scores)] == 0))]
print(json.dumps({"median": sorted(times)[len(times) // 2], "checksum": checksum}))
