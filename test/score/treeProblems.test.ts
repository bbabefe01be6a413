import { describe, expect, test } from 'vitest';
import { treeProblems, type Member } from '../../src/score/treeProblems.ts';
import { hostileNames } from '../arbitraries.ts';

type Given = Readonly<Record<string, Partial<Member>>>;

const membersOf = (given: Given, path: string) =>
  Object.entries(given).map(([name, member]): [string, Member] => [
    name,
    { weight: 1, ...member, path: `${path}/${name}` },
  ]);
const problems = (metrics: Given, groups: Given) =>
  treeProblems(
    membersOf(metrics, '/metrics').map(([, metric]) => metric),
    new Map(membersOf(groups, '/groups')),
  );
const found = (metrics: Given, groups: Given) => problems(metrics, groups).map(({ path, code }) => [path, code]);

/** A chain of groups, each in the next one. */
const chain = (depth: number): Given =>
  Object.fromEntries(
    Array.from({ length: depth }, (_, i) => [`g${String(i)}`, i + 1 < depth ? { group: `g${String(i + 1)}` } : {}]),
  );

describe('treeProblems', () => {
  test('metrics may stand alone, in groups, and groups in groups', () => {
    expect(found({ visits: {} }, {})).toEqual([]);
    expect(found({ visits: { group: 'use' }, nps: {} }, { use: { group: 'all' }, all: {} })).toEqual([]);
  });

  test('a group that is none is refused, with the name that was meant', () => {
    expect(problems({ visits: { group: 'usee' } }, { use: {} })).toEqual([
      {
        path: '/metrics/visits/group',
        code: 'ERR_UNKNOWN_OPTION',
        fact: "names 'usee', which is no group; did you mean use?",
      },
    ]);
    expect(problems({ visits: { group: 'mood' } }, { use: { group: 'top' } })).toMatchObject([
      { path: '/metrics/visits/group', fact: "names 'mood', which is no group; groups are use" },
      { path: '/groups/use/group', code: 'ERR_UNKNOWN_OPTION', fact: "names 'top', which is no group; groups are use" },
    ]);
    expect(problems({ visits: { group: 'use' } }, {})).toMatchObject([
      { fact: "names 'use', which is no group; groups are none" },
    ]);
    for (const group of [null, 3, ['use']]) {
      expect(found({ visits: { group } }, { use: {} })).toEqual([['/metrics/visits/group', 'ERR_TYPE']]);
    }
  });

  test('what every object inherits is no group', () => {
    for (const name of hostileNames) {
      expect(found({ visits: { group: name } }, {})).toEqual([['/metrics/visits/group', 'ERR_UNKNOWN_OPTION']]);
      expect(treeProblems([{ path: '', group: name, weight: 1 }], new Map([[name, { path: '', weight: 1 }]]))).toEqual(
        [],
      );
    }
  });

  test('a group that belongs to itself is refused, by whatever way', () => {
    expect(found({ visits: { group: 'use' } }, { use: { group: 'use' } })).toEqual([
      ['/groups/use/group', 'ERR_OUT_OF_RANGE'],
    ]);
    const around = { a: { group: 'b' }, b: { group: 'c' }, c: { group: 'a' }, tail: { group: 'a' }, fine: {} };
    expect(found({ visits: { group: 'fine' } }, around).map(([path]) => path)).toEqual(
      ['a', 'b', 'c', 'tail'].map((name) => `/groups/${name}/group`),
    );
  });

  test('groups are at most 16 deep', () => {
    expect(found({ visits: { group: 'g0' } }, chain(16))).toEqual([]);
    expect(found({ visits: { group: 'g0' } }, chain(17))).toEqual([['/groups/g0/group', 'ERR_OUT_OF_RANGE']]);
    expect(problems({ visits: { group: 'g0' } }, chain(17))[0]?.fact).toBe('is 17 groups deep, more than 16');
  });

  test('every group has a member with a weight, and so has the score', () => {
    expect(found({ visits: {} }, { use: {} })).toEqual([['/groups/use', 'ERR_OUT_OF_RANGE']]);
    expect(found({ visits: { group: 'use', weight: 0 }, nps: {} }, { use: {} })).toEqual([
      ['/groups/use', 'ERR_OUT_OF_RANGE'],
    ]);
    expect(found({ visits: { weight: 0 } }, {})).toEqual([['/metrics', 'ERR_OUT_OF_RANGE']]);
    expect(found({ visits: { group: 'use' } }, { use: { weight: 0 } })).toEqual([['/metrics', 'ERR_OUT_OF_RANGE']]);
    expect(found({ visits: { group: 'use' }, nps: {} }, { use: { weight: 0 } })).toEqual([]);
    expect(
      found({ visits: { group: 'use', weight: 0 } }, { use: { group: 'all', weight: 0 }, all: {} }).map(
        ([path]) => path,
      ),
    ).toEqual(['/groups/use', '/groups/all']);
  });
});
