import { describe, expect, it } from 'vitest';
import { defaultRegistry } from '../../src/speakers/load-registry.js';
import { packs } from '../../src/speakers/packs/index.js';
import { contentProblems } from '../../src/speakers/registry-check.js';
import { shapeProblems } from '../../src/speakers/registry-schema.js';
import { spellings } from '../../src/speakers/spellings.js';

describe.each([...packs])('pack %s', (_, pack) => {
  it('is a valid registry', () => {
    expect(shapeProblems(pack)).toEqual([]);
    expect(contentProblems(pack)).toEqual([]);
  });

  it('gives the gender of every person', () => {
    expect(pack.speakers.filter((one) => one.type === 'person' && !one.gender)).toEqual([]);
  });
});

const registry = defaultRegistry();

describe('belarus-2020', () => {
  it('finds every speaker under each of its names', () => {
    for (const entry of registry.entries) {
      for (const name of [entry.name, ...entry.aliases.flatMap(spellings)]) {
        expect(registry.byName(name), name).toBe(entry);
      }
    }
  });

  it('finds the holder of every role at its first and its last day, where the article names the holder', () => {
    for (const entry of registry.entries) {
      for (const { terms, from, to } of entry.roles) {
        for (const term of terms.flatMap(spellings)) {
          for (const date of [from ?? to ?? null, to ?? from ?? null]) {
            expect(registry.byRole(`the ${term}`, date, ({ id }) => id === entry.id)?.id, term).toBe(entry.id);
          }
        }
      }
    }
  });

  it.each([
    ['Lukashenka', 'lukashenko'],
    ['Alyaksandr Lukashenka', 'lukashenko'],
    ['Alexander Grigoryevich', 'lukashenko'],
    ['Лукашенко', 'lukashenko'],
    ['Viktor Lukashenko', 'viktor-lukashenko'],
    ['Путин', 'putin'],
    ['Svetlana Tikhanovskaya', 'tsikhanouskaya'],
    ['Sviatlana Tsikhanouskaya', 'tsikhanouskaya'],
    ['Tsikhanovskaya', 'tsikhanouskaya'],
    ['Nauseda', 'gitanas-nauseda'],
    ['E.U.', 'european-union'],
    ['the Kremlin', 'kremlin'],
    ['Brian Johnson', undefined],
    ['Johnson', undefined],
    ['Michel', undefined],
    ['Medvedev', undefined],
    ['Tsepkalo', undefined],
    ['Ivanka Trump', undefined],
    ['Moscow', undefined],
  ])('%s is %s', (name, id) => {
    expect(registry.byName(name)?.id).toBe(id);
  });

  it.each([
    ['the Russian leader', '2020-08-29', 'putin'],
    ['the Russian leader', null, 'putin'],
    ["Russia's president", '2020-08-29', 'putin'],
    ['the Russian president', '2010-05-01', 'dmitry-medvedev'],
    ['the Kremlin chief', '2014-03-18', 'putin'],
    ['the veteran Belarusian leader', '2020-08-29', 'lukashenko'],
    ['the 66-year-old Belarusian president', '2020-08-31', 'lukashenko'],
    ['the Belarusian strongman', null, 'lukashenko'],
    ["Europe's last dictator", null, 'lukashenko'],
    ['the veteran incumbent', '2020-08-29', undefined],
    ["the bloc's top diplomat", '2020-08-29', 'josep-borrell'],
    ["the bloc's top diplomat", '2014-03-01', 'catherine-ashton'],
    ['the EU foreign policy chief', '2018-01-01', 'federica-mogherini'],
    ['the EU foreign policy chief', null, undefined],
    ['the German chancellor', '2020-08-29', 'angela-merkel'],
    ['the German chancellor', '2023-01-01', undefined],
    ['European Council President', '2016-06-24', 'donald-tusk'],
    ['Belarusian opposition leader', '2020-09-01', 'tsikhanouskaya'],
    ["Belarus's foreign minister", '2020-09-01', 'vladimir-makei'],
    ['a Kremlin spokesman', '2020-09-01', undefined],
    ['the Kremlin spokesman', '2020-09-01', 'dmitry-peskov'],
    ['the US president', '2020-09-01', 'donald-trump'],
    ['the U.S. president', '2022-09-01', 'joe-biden'],
    ['the US president', null, undefined],
    ['NATO Secretary General', '2020-09-01', 'jens-stoltenberg'],
  ])('%s at %s is %s', (term, date, id) => {
    expect(registry.byRole(term, date)?.id).toBe(id);
  });

  it('takes general descriptions for the one whom the article names', () => {
    const named = ({ id }: { id: string }) => id === 'lukashenko' || id === 'putin';
    expect(registry.byRole('the veteran incumbent', null, named)?.id).toBe('lukashenko');
  });

  it.each([
    ['Putin', null, ['putin', 'kremlin', 'russian-officials']],
    ['Lukashenko', null, ['lukashenko', 'belarus-government']],
    ['Josep Borrell', '2020-09-01', ['eu-officials']],
    ['Josep Borrell', '2019-01-01', []],
    ['Donald Tusk', '2024-01-01', []],
    ['Angela Merkel', null, ['eu-governments']],
    ['EU', null, ['eu-officials']],
    ['European Council', null, ['eu-officials']],
  ])('%s at %s is in %j', (name, date, groups) => {
    expect(registry.groupsOf(registry.byName(name), [], date)).toEqual(groups);
  });
});
