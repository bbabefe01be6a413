import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyScale, type Scale } from 'engagement-metrics/scale';
import type { Normalizer } from 'engagement-metrics/score';
import { scaleProblems } from '../../src/scale/scaleProblems.ts';
import { hostileNames, values } from '../arbitraries.ts';

/** What the laws have to know of one strategy. */
export interface NormalizerTraits {
  /** The options that it cannot do without. */
  readonly options?: object;
  /** Its population and its values from any finite number. */
  readonly domain?: (value: number) => number;
  /** Whether it learns from the population at all. */
  readonly learns?: boolean;
}

/** The laws that every strategy keeps. */
export function normalizerLaws(normalizer: Normalizer, traits: NormalizerTraits = {}): void {
  const { options = {}, domain = (value: number) => value, learns = true } = traits;
  const fit = (population: readonly number[], more: object = {}): Scale =>
    normalizer(Float64Array.from(population), { ...options, ...more } as never);
  const populations = values.map((population) => population.map(domain));

  describe(`${normalizer.name} keeps the laws of a normalizer`, () => {
    test('it gives a scale without a fault', () => {
      fc.assert(
        fc.property(populations, (population) => {
          expect(scaleProblems(fit(population), '')).toEqual([]);
        }),
      );
    });
    test('every value is worth from 0 to 1', () => {
      const inside = (worth: number) => worth >= 0 && worth <= 1;
      fc.assert(
        fc.property(populations, values, (population, others) => {
          const scale = fit(population);
          const worths = [...population, ...others].map((value) => applyScale(scale, value));
          expect(worths.filter((worth) => !inside(worth))).toEqual([]);
        }),
      );
    });
    test('a higher value is never worth less', () => {
      fc.assert(
        fc.property(populations, values, (population, others) => {
          const scale = fit(population);
          const rising = [...population, ...others.map(domain)].sort((a, b) => a - b);
          const worths = rising.map((value) => applyScale(scale, value));
          expect(worths).toEqual([...worths].sort((a, b) => a - b));
        }),
      );
    });
    test('missing values are not learned from', () => {
      fc.assert(
        fc.property(populations, fc.array(fc.constantFrom(NaN, Infinity, -Infinity)), (population, missing) => {
          expect(fit([...missing, ...population, NaN])).toEqual(fit(population));
        }),
      );
    });
    test('the order of the population does not matter', () => {
      const shuffled = populations.chain((population) =>
        fc.tuple(
          fc.constant(population),
          fc.shuffledSubarray(population, { minLength: population.length, maxLength: population.length }),
        ),
      );
      fc.assert(
        fc.property(shuffled, ([population, other]) => {
          const worths = (scale: Scale) => population.map((value) => applyScale(scale, value));
          const same = worths(fit(population)).map((worth) => expect.closeTo(worth, 12) as number);
          expect(worths(fit(other))).toEqual(same);
        }),
      );
    });
    test('a scale read back from JSON says the same, bit for bit', () => {
      fc.assert(
        fc.property(populations, values, (population, others) => {
          const scale = fit(population);
          const read = JSON.parse(JSON.stringify(scale)) as Scale;
          const worths = (by: Scale) => [...population, ...others].map((value) => applyScale(by, value));
          expect(worths(read)).toEqual(worths(scale));
        }),
      );
    });
    test('the population and the options are left as they are', () => {
      fc.assert(
        fc.property(populations, (population) => {
          const given = Float64Array.from(population);
          const first = normalizer(given, Object.freeze({ ...options }) as never);
          expect(given).toEqual(Float64Array.from(population));
          expect(normalizer(given, options as never)).toEqual(first);
        }),
      );
    });
    test('an option that it does not have is refused, whatever its name', () => {
      for (const name of ['ddof', ...hostileNames]) {
        const fitting = () => fit([1, 2], Object.fromEntries([[name, 1]]));
        expect(fitting).toThrow(expect.objectContaining({ code: 'ERR_UNKNOWN_OPTION', argument: name }));
        expect(fitting).toThrow(TypeError);
        expect(fitting).toThrow(`${normalizer.name}: `);
      }
    });
    if (!learns) {
      test('the population does not matter', () => {
        fc.assert(
          fc.property(populations, (population) => {
            expect(fit(population)).toEqual(fit([]));
          }),
        );
      });
      return;
    }

    test('in a population of equals everybody is worth half, whatever the value', () => {
      fc.assert(
        fc.property(values, fc.integer({ min: 1, max: 9 }), ([value = 0, ...others], size) => {
          const scale = fit(Array.from({ length: size }, () => domain(value)));
          expect(scale).toEqual({ type: 'linear', domain: [domain(value) + 0], range: [0.5] });
          expect(others.every((other) => applyScale(scale, other) === 0.5)).toBe(true);
        }),
      );
    });
    test.each([[[]], [[NaN]], [[NaN, Infinity, -Infinity]]])('nothing observed is refused: %j', (population) => {
      expect(() => fit(population)).toThrow(expect.objectContaining({ code: 'ERR_EMPTY', argument: 'values' }));
      expect(() => fit(population)).toThrow(RangeError);
      expect(() => fit(population)).toThrow(`${normalizer.name}: values hold nothing observed to learn from`);
    });
    if (traits.options) return;

    test('options need not be given', () => {
      expect(normalizer(Float64Array.of(1, 2), undefined as never)).toEqual(fit([1, 2]));
    });
  });
}
