import { describe, expect, it } from 'vitest';
import { buildRegistry } from '../../src/speakers/registry.js';
import type { RegistryFile } from '../../src/speakers/registry-file.js';

const file: RegistryFile = {
  groups: [
    { id: 'council', name: 'Town council' },
    { id: 'press', name: 'Press', titles: [{ of: ['Gazette'], as: ['editor'] }] },
  ],
  speakers: [
    {
      id: 'ana',
      name: 'Ana Ruísl',
      type: 'person',
      aliases: ['Ana|Anna Ruisl|Rujsl', "O'Ruisl"],
      roles: [
        { terms: ['mayor', "town's first citizen"], from: '2010-01-01', to: '2014-12-31', groups: ['council'] },
        { terms: ['old hand'], vague: true },
      ],
    },
    {
      id: 'bo',
      name: 'Bo Lind',
      type: 'person',
      aliases: ['Lind'],
      roles: [{ terms: ['mayor', 'harbour chief'], from: '2015-01-01' }],
      groups: ['council'],
    },
    {
      id: 'cy',
      name: 'Cy Ode',
      type: 'person',
      roles: [{ terms: ['mayor', 'old hand'], from: '2005-01-01', to: '2009-12-31' }],
    },
  ],
};
const registry = buildRegistry([file]);
const named =
  (...ids: string[]) =>
  ({ id }: { id: string }) =>
    ids.includes(id);

describe('byName', () => {
  it.each([
    ['Ana Ruísl', 'ana'],
    ['ANA RUISL', 'ana'],
    ['Anna Rujsl', 'ana'],
    ['O’Ruisl’s', 'ana'],
    ['  bo   lind ', 'bo'],
    ['Lind', 'bo'],
    ['the Lind', 'bo'],
    ['Bo', undefined],
    ['Bjorn Lind', undefined],
    ['mayor', undefined],
    ['', undefined],
    ['__proto__', undefined],
    ['constructor', undefined],
    ['toString', undefined],
  ])('%j is %s', (name, id) => {
    expect(registry.byName(name)?.id).toBe(id);
  });

  it('gives nobody for an alias that two files give to two speakers', () => {
    const more: RegistryFile = { speakers: [{ id: 'dot', name: 'Dot Lind', type: 'person', aliases: ['Lind'] }] };
    const both = buildRegistry([file, more]);
    expect(both.byName('Lind')).toBeNull();
    expect(both.byName('Dot Lind')?.id).toBe('dot');
  });

  it('lets a later file replace a speaker', () => {
    const both = buildRegistry([file, { speakers: [{ id: 'bo', name: 'Bo Lindh', type: 'person' }] }]);
    expect(both.entries.map(({ id }) => id)).toEqual(['ana', 'bo', 'cy']);
    expect(both.byName('Bo Lindh')?.id).toBe('bo');
    expect(both.byName('Bo Lind')).toBeNull();
  });

  it('takes the names of built-in properties as names like others', () => {
    const odd = buildRegistry([
      {
        groups: [{ id: '__proto__', name: 'Odd' }],
        speakers: [
          { id: '__proto__', name: 'constructor', type: 'person', aliases: ['toString'], groups: ['__proto__'] },
        ],
      },
    ]);
    expect(odd.byName('constructor')?.id).toBe('__proto__');
    expect(odd.byName('toString')?.id).toBe('__proto__');
    expect(odd.byName('valueOf')).toBeNull();
    expect(odd.groupsOf(odd.byName('constructor'), [])).toEqual(['__proto__']);
    expect(({} as Record<string, unknown>).id).toBeUndefined();
  });
});

describe('byRole', () => {
  it.each([
    ['the mayor', '2012-06-01', 'ana'],
    ['Mayor', '2010-01-01', 'ana'],
    ['mayor', '2014-12-31', 'ana'],
    ['mayor', '2015-01-01', 'bo'],
    ['the veteran mayor', '2016-01-01', 'bo'],
    ['the 66-year-old veteran mayor', '2016-01-01', 'bo'],
    ['the town’s first citizen', '2012-06-01', 'ana'],
    ['mayor', '1999-01-01', undefined],
    ['a mayor', '2012-06-01', undefined],
    ['former mayor', '2012-06-01', undefined],
    ['mayor', null, 'bo'],
    ["the town's first citizen", null, undefined],
    ['the old hand', '2012-06-01', undefined],
    ['the', null, undefined],
    ['veteran', null, undefined],
    ['constructor', null, undefined],
  ])('%j at %s is %s where the article names none of them', (term, date, id) => {
    expect(registry.byRole(term, date)?.id).toBe(id);
  });

  it.each<[string, string | null, string[], string | undefined]>([
    ['the mayor', null, ['ana'], 'ana'],
    ['the mayor', null, ['cy'], 'cy'],
    ['the mayor', null, ['ana', 'bo'], 'bo'],
    ['the mayor', null, ['ana', 'cy'], undefined],
    ['the mayor', '2012-06-01', ['bo'], 'ana'],
    ['the old hand', '2012-06-01', ['ana'], 'ana'],
    ['the old hand', null, ['ana', 'cy'], 'ana'],
  ])('%j at %s where the article names %j is %s', (term, date, ids, id) => {
    expect(registry.byRole(term, date, named(...ids))?.id).toBe(id);
  });
});

describe('groupsOf', () => {
  it.each<[string | null, string[], string | null, string[]]>([
    ['Bo Lind', [], null, ['council']],
    ['Ana Ruisl', [], null, ['council']],
    ['Ana Ruisl', [], '2012-06-01', ['council']],
    ['Ana Ruisl', [], '2020-06-01', []],
    ['Ana Ruisl', ['the Gazette’s editor'], '2012-06-01', ['council', 'press']],
    [null, ['an editor of the Gazette'], null, ['press']],
    [null, ['a reader of the Gazette'], null, []],
    [null, [], null, []],
  ])('%s with titles %j at %s: %j', (name, titles, date, groups) => {
    expect(registry.groupsOf(name === null ? null : registry.byName(name), titles, date)).toEqual(groups);
  });
});
