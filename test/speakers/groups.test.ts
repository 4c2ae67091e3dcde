import { describe, expect, it } from 'vitest';
import { titleGroups } from '../../src/speakers/groups.js';
import { defaultRegistry } from '../../src/speakers/load-registry.js';

const registry = defaultRegistry();

describe('a title puts its holder into eu-officials', () => {
  it.each([
    "the EU's foreign affairs spokesman",
    'the EU’s foreign affairs spokesman',
    'an EU diplomat',
    'A senior EU diplomat',
    'A Senior EU Diplomat',
    'EU diplomats',
    'one EU official',
    'a senior European Union official',
    'European Commission president',
    'European Council President',
    'president of the European Council',
    'the president of the European Parliament',
    'vice-president of the European Commission for values',
    "the bloc's foreign policy chief",
    "the bloc's top diplomat",
    "the European Union's top diplomat",
    'EU foreign and security policy chief',
    "the EU's High Representative for Foreign Affairs and Security Policy",
    'EU enlargement commissioner',
    'the European commissioner for neighbourhood and enlargement',
    "the Commission's chief spokesman",
    'a spokeswoman for the European Commission',
    'a spokesman for the EU foreign policy chief',
    "spokesman for the EU's foreign policy chief",
    'head of the EU delegation in Minsk',
    'EU ambassador to Belarus',
    'a source in the European Commission',
    'Slovak diplomat, the EU’s foreign affairs spokesman',
    'a Polish politician and European Council president',
    'EU commissioner and former prime minister',
    'an E.U. official',
    'EU leaders',
    'the EU statement',
    'a leaked EU document',
    'the European Union',
    'the EU',
  ])('%s', (title) => {
    expect(registry.groupsOf(null, [title])).toContain('eu-officials');
  });
});

describe('a title that keeps its holder out of eu-officials', () => {
  it.each([
    'Polish foreign minister',
    "Germany's EU affairs minister",
    'the EU affairs minister',
    "Romania's minister for EU affairs",
    'the Lithuanian ambassador to the EU',
    'ambassador to the European Union',
    'US ambassador to the EU',
    "Poland's EU ambassador",
    'Polish EU ambassador to somewhere',
    "the government's EU adviser",
    'an EU critic',
    'a critic of the EU commissioner',
    'a former EU official',
    'former NATO and EU official',
    "the EU's former foreign policy chief",
    'an ex-EU commissioner',
    'an EU-sanctioned official',
    'EU sanctions target',
    "an EU official's wife",
    'president of the EU Chamber of Commerce',
    'head of the EU affairs committee',
    'a diplomat from an EU country',
    'an EU citizen',
    'an EU lawmaker',
    'the Electoral Commission spokesman',
    'a spokesman for the commission',
    "the commission's chief spokesman",
    'a Council of Europe official',
    'an Amnesty official in Brussels',
    'the German chancellor',
    'eu',
    '',
  ])('%s', (title) => {
    expect(registry.groupsOf(null, [title])).not.toContain('eu-officials');
  });
});

describe('titles of other groups', () => {
  it.each([
    ['a Kremlin spokesman', ['kremlin', 'russian-officials']],
    ["the Kremlin's spokesman", ['kremlin', 'russian-officials']],
    ["Putin's spokesman", ['kremlin']],
    ['a Kremlin critic', []],
    ['former Kremlin adviser', []],
    ['the Russian foreign ministry spokeswoman', ['russian-officials']],
    ['Russian Deputy Foreign Minister', ['russian-officials']],
    ['a Russian opposition leader', []],
    ['NATO spokeswoman', ['nato']],
    ["Lithuania's ambassador to NATO", []],
    ['a US official', ['us-officials']],
    ['a U.S. official', ['us-officials']],
    ['an official told us', []],
    ['US Airways spokesman', []],
    ['US ambassador to the EU', ['us-officials']],
    ['a State Department official', ['us-officials']],
    ['Belarusian opposition leader', ['belarus-opposition']],
    ["Belarus's interior minister", ['belarus-government']],
    ["Lukashenko's press secretary", ['belarus-government']],
    ["a spokesman for Tsikhanouskaya's rival", []],
    ['UN human rights chief', ['un']],
    ['OSCE observers', ['osce']],
    ['a schoolteacher from Brest', []],
  ])('%s → %j', (title, groups) => {
    expect(registry.groupsOf(null, [title])).toEqual(groups);
  });

  it('one title among several is enough, and groups are given once', () => {
    expect(registry.groupsOf(null, ['a lawyer', 'an EU diplomat', 'an EU official'])).toEqual(['eu-officials']);
  });
});

describe('title rules', () => {
  it('are data: any institution, any role', () => {
    const groupsFor = titleGroups([
      { id: 'bakers', name: 'Bakers', titles: [{ of: ['Guild of Bakers'], as: ['master', 'constructor'] }] },
    ]);
    expect(groupsFor('the Guild of Bakers master')).toEqual(['bakers']);
    expect(groupsFor('constructor of the Guild of Bakers')).toEqual(['bakers']);
    expect(groupsFor('__proto__ constructor toString')).toEqual([]);
  });

  it('take linear time on a title that never ends', () => {
    const started = performance.now();
    registry.groupsOf(null, ['and EU '.repeat(20_000), 'EU '.repeat(20_000), '('.repeat(20_000)]);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
