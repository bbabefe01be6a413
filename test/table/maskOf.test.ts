import { expect, test } from 'vitest';
import type { Condition } from 'engagement-metrics/table';
import { maskOf } from '../../src/table/maskOf.ts';
import type { Field } from '../../src/table/types.ts';

const fields: Readonly<Record<string, Field>> = {
  visits: Float64Array.of(0, 3, NaN, 10),
  plan: { labels: ['pro', 'free'], codes: Int32Array.of(0, 1, -1, 0) },
};

test.each<[Condition, number[]]>([
  [{ of: 'visits', from: 3 }, [0, 1, 0, 1]],
  [{ of: 'visits', below: 3 }, [1, 0, 0, 0]],
  [{ of: 'visits', from: 0, below: 10 }, [1, 1, 0, 0]],
  [{ of: 'visits', in: [10, 'pro', 0] }, [1, 0, 0, 1]],
  [{ of: 'visits', missing: true }, [0, 0, 1, 0]],
  [{ of: 'plan', in: ['pro', 3] }, [1, 0, 0, 1]],
  [{ of: 'plan', in: [] }, [0, 0, 0, 0]],
  [{ of: 'plan', from: -1e9 }, [0, 0, 0, 0]],
  [{ of: 'plan', missing: true }, [0, 0, 1, 0]],
  [{ not: { of: 'visits', from: 3 } }, [1, 0, 1, 0]],
  [{ not: { of: 'plan', in: ['pro'] } }, [0, 1, 1, 0]],
  [
    {
      all: [
        { of: 'visits', from: 0 },
        { of: 'plan', in: ['pro'] },
      ],
    },
    [1, 0, 0, 1],
  ],
  [
    {
      any: [
        { of: 'visits', from: 5 },
        { of: 'plan', missing: true },
      ],
    },
    [0, 0, 1, 1],
  ],
  [{ all: [] }, [1, 1, 1, 1]],
  [{ any: [] }, [0, 0, 0, 0]],
])('%j', (condition, mask) => {
  expect([...maskOf(condition, 4, (name) => fields[name]!)]).toEqual(mask);
});
