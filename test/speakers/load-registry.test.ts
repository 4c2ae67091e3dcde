import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { InputError } from '../../src/errors.js';
import { loadRegistry } from '../../src/speakers/load-registry.js';

const folder = mkdtempSync(join(tmpdir(), 'onrecord-registry-'));
afterAll(() => rmSync(folder, { recursive: true }));

let files = 0;
function written(content: string): string {
  const path = join(folder, `registry-${files++}.json`);
  writeFileSync(path, content);
  return path;
}

/** The problems of a registry, each without the path of the file. */
async function problems(content: string, packs: string[] = []): Promise<string[]> {
  const path = written(content);
  const error = await loadRegistry({ packs, files: [path] }).then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error === null) return [];
  expect(error).toBeInstanceOf(InputError);
  return (error as InputError).message.split('\n').map((line) => {
    expect(line.startsWith(path)).toBe(true);
    return line.slice(path.length);
  });
}

const speaker = (more: string): string => `{"speakers": [{"id": "a", "name": "A", "type": "person"${more}}]}`;

describe('a sound registry file', () => {
  it.each([
    ['{"speakers": []}'],
    [speaker('')],
    [`\uFEFF${speaker('')}`],
    [speaker(', "gender": "female", "aliases": ["B|C D"], "roles": [{"terms": ["mayor"], "from": "2020-02-29"}]')],
    ['{"description": "d", "groups": [{"id": "g", "name": "G"}], "speakers": []}'],
    ['{"speakers": [{"id": "constructor", "name": "toString", "type": "organization", "aliases": ["__proto__"]}]}'],
  ])('%s', async (content) => {
    expect(await problems(content)).toEqual([]);
  });

  it('may use the groups of the packs before it', async () => {
    const path = written(speaker(', "groups": ["eu-officials"]'));
    const registry = await loadRegistry({ packs: ['belarus-2020'], files: [path] });
    expect(registry.groupsOf(registry.byName('A'), [])).toEqual(['eu-officials']);
    expect(registry.byName('Putin')?.id).toBe('putin');
  });
});

describe('what is wrong with a registry file, one line each', () => {
  it.each([
    ['[]', [': expected an object like {"speakers": […]}, got []']],
    ['null', [': expected an object like {"speakers": […]}, got null']],
    ['{}', [': speakers: expected a list of speakers, got nothing']],
    [
      '{"speakers": [], "speeker": 1}',
      [': unknown key "speeker" (did you mean "speakers"?); known are description, groups, speakers'],
    ],
    ['{"speakers": [], "__proto__": {}}', [': unknown key "__proto__"; known are description, groups, speakers']],
    ['{"speakers": [1]}', [': speakers[0]: expected a speaker like {"id": "…", "name": "…", "type": "person"}, got 1']],
    [
      speaker(', "roles": [{"terms": ["t"], "from": "2020"}]'),
      [': speakers[0].roles[0].from: expected a date YYYY-MM-DD, got "2020"'],
    ],
    [
      speaker(', "roles": [{"terms": ["t"], "from": "2021-02-29"}]'),
      [': speakers[0].roles[0].from: expected a date YYYY-MM-DD, got "2021-02-29"'],
    ],
    [speaker(', "roles": [{"terms": []}]'), [': speakers[0].roles[0].terms: expected at least one term, got []']],
    [speaker(', "gender": "f"'), [': speakers[0].gender: expected "male" or "female", got "f"']],
    [speaker(', "aliases": "B"'), [': speakers[0].aliases: expected a list of aliases, got "B"']],
    [speaker(', "aliases": [" "]'), [': speakers[0].aliases[0]: expected an alias, got " "']],
    [
      speaker(', "aliases": [7], "gendre": "male"'),
      [
        ': speakers[0].aliases[0]: expected an alias, got 7',
        ': speakers[0]: unknown key "gendre" (did you mean "gender"?); known are id, name, type, gender, aliases, roles, groups',
      ],
    ],
    [
      speaker(', "groups": ["eu-oficials"]'),
      [': speakers[0].groups[0]: expected the id of a group, got "eu-oficials"'],
    ],
    [
      speaker(', "roles": [{"terms": ["t"], "from": "2020-01-02", "to": "2020-01-01"}]'),
      [': speakers[0].roles[0].to: expected a date from 2020-01-02 on, got "2020-01-01"'],
    ],
    [
      speaker(`, "aliases": ["${'a|b '.repeat(60).trim()}"]`),
      [': speakers[0].aliases[0]: expected at most 200 spellings, got more'],
    ],
    [
      '{"speakers": [{"id": "a", "name": "A", "type": "person"}, {"id": "a", "name": "B", "type": "person"}]}',
      [': speakers[1].id: expected an id of its own, got "a", the id of speakers[0]'],
    ],
    [
      '{"speakers": [{"id": "a", "name": "Ann Ö", "type": "person"}, {"id": "b", "name": "B", "type": "person", "aliases": ["Bo", "ann o"]}]}',
      [': speakers[1].aliases[1]: expected a name of its own, got "ann o", which speakers[0] ("a") has too'],
    ],
  ])('%s', async (content, expected) => {
    expect(await problems(content)).toEqual(expected);
  });

  it('suggests the group that was probably meant', async () => {
    const [line] = await problems(speaker(', "groups": ["eu-oficials"]'), ['belarus-2020']);
    expect(line).toContain('(did you mean "eu-officials"?)');
  });

  it('names the place of a slip in the JSON', async () => {
    const [line = ''] = await problems('{"speakers": [\n  {"id" "a"}\n]}');
    expect(line).toMatch(/^:2:9: expected JSON: /u);
    expect(await problems('')).toHaveLength(1);
  });

  it('says which file cannot be read, and why', async () => {
    await expect(loadRegistry({ packs: [], files: [join(folder, 'none.json')] })).rejects.toThrow('no such file');
    await expect(loadRegistry({ packs: [], files: [folder] })).rejects.toThrow('is a folder');
  });
});

describe('packs', () => {
  it('are found by name, and a slip gets a suggestion', async () => {
    await expect(loadRegistry({ packs: ['belarus-2021'], files: [] })).rejects.toThrow('did you mean "belarus-2020"?');
    await expect(loadRegistry({ packs: ['constructor'], files: [] })).rejects.toThrow(InputError);
  });

  it('may be none', async () => {
    const registry = await loadRegistry({ packs: [], files: [] });
    expect(registry.entries).toEqual([]);
    expect(registry.byName('Putin')).toBeNull();
  });
});
