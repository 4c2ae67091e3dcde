import { expect, test } from 'vitest';
import type { Registry, RegistryEntry } from '../../src/speakers/registry.js';
import { withholdBelow } from '../../src/statements/confidence.js';
import { filterFor } from '../../src/statements/filter.js';
import { orphan, statement } from '../output/records.js';

const entry: RegistryEntry = {
  id: 'lukashenko',
  name: 'Alexander Lukashenko',
  type: 'person',
  aliases: ['Aliaksandr Lukashenka', 'Lukashenka'],
  roles: [],
  groups: ['lukashenko'],
};
const registry: Registry = {
  entries: [entry],
  groups: [{ id: 'lukashenko', name: 'Lukashenko' }],
  byName: (name) => (entry.aliases.includes(name) ? entry : null),
  byRole: () => null,
  groupsOf: () => [],
};
const by = (id: string, name: string, groups: string[] = []) =>
  statement({ speaker: { id, name, type: 'person', groups } });
const lukashenko = by('lukashenko', 'Alexander Lukashenko', ['lukashenko']);

test.each([
  ['lukashenko', lukashenko, true],
  ['LUKASHENKO', lukashenko, true],
  ['alexander lukashenko', lukashenko, true],
  ['Lukashenka', lukashenko, true],
  ['Alexander', lukashenko, false],
  ['shenko', lukashenko, false],
  ['nauseda', by('gitanas-nauseda', 'Gitanas Nausėda'), true],
  ['Nausėda', by('gitanas-nauseda', 'Gitanas Nausėda'), true],
  ['von der leyen', by('von-der-leyen', 'Ursula von der Leyen'), true],
  ['leyen', by('von-der-leyen', 'Ursula von der Leyen'), true],
  ['der', by('von-der-leyen', 'Ursula von der Leyen'), false],
  ['', lukashenko, false],
  ['lukashenko', orphan(), false],
])('--speaker %j', (name, one, kept) => {
  expect(filterFor({ speakers: [name], groups: [] }, registry)?.(one)).toBe(kept);
});

test('a statement is wanted when any speaker or any group is its own', () => {
  const filter = filterFor({ speakers: ['silva', 'Lukashenka'], groups: ['eu'] }, registry);
  expect([lukashenko, statement(), by('x', 'X', ['eu']), by('y', 'Y')].map((one) => filter?.(one))).toEqual([
    true,
    true,
    true,
    false,
  ]);
});

test('with nothing asked for there is no filter', () => {
  expect(filterFor({ speakers: [], groups: [] }, registry)).toBeNull();
});

test('a minimum of confidence withholds the speaker and keeps the statement', () => {
  const sure = statement({ confidence: 0.9 });
  expect(withholdBelow(0.9, sure)).toBe(sure);
  expect(withholdBelow(0.91, sure)).toEqual({ ...sure, speaker: null, unattributed: 'ambiguous' });
  expect(withholdBelow(0.1, statement({ confidence: null })).speaker).toBeNull();
  expect(withholdBelow(0.9, orphan())).toEqual(orphan());
});

const nobody = { speakers: [], groups: [] };

test.each([
  [{ cues: ['say'] }, statement(), true],
  [{ cues: ['Said'] }, statement(), true],
  [{ cues: ['tell', 'say'] }, statement(), true],
  [{ cues: ['tell'] }, statement(), false],
  [{ cues: ['say'] }, orphan(), false],
  [{ kind: 'direct' as const }, statement(), true],
  [{ kind: 'partial' as const }, statement(), false],
  [{ minWords: 5 }, statement(), true],
  [{ minWords: 6 }, statement(), false],
  [{ minWords: 5, cues: ['tell'] }, statement(), false],
])('%j', (wanted, one, kept) => {
  expect(filterFor({ ...nobody, ...wanted }, registry)?.(one)).toBe(kept);
});
