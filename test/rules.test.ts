import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { extract } from '../src/index.js';
import { rulesMarkdown } from '../src/output/rules.js';
import { listRules } from '../src/rules.js';
import { confidenceOf, measuredFor, PRECISION } from '../src/statements/precision.js';
import { run } from './cli/run.js';
import { cases, root } from './support/cases.js';

const rules = listRules();
const idsOf = (kind: string): string[] => rules.filter((rule) => rule.kind === kind).map(({ id }) => id);
const isKnown = (pair: string): boolean => {
  const [attribution = '', speaker = ''] = pair.split(' + ');
  return idsOf('attribution').includes(attribution) && idsOf('speaker').includes(speaker);
};

describe('the registry of rules', () => {
  it('has no id twice', () => expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length));

  it.each(rules.map((rule) => [rule.id, rule] as const))('%s says what it does and gives an example', (id, rule) => {
    const folder = rule.kind === 'attribution' ? 'attribution/sieves' : 'speakers/resolvers';
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(existsSync(join(root, 'src', folder, `${id}.ts`))).toBe(true);
    expect(rule.summary).toMatch(/^\S.{20,160}\.$/su);
    expect(rule.example.length).toBeGreaterThan(5);
  });
});

describe('the measured precision (npm run learn writes it anew)', () => {
  it('names no rule that there is not', () => {
    expect(Object.keys(PRECISION.attribution).filter((id) => !idsOf('attribution').includes(id))).toEqual([]);
    expect(Object.keys(PRECISION.speaker).filter((id) => !idsOf('speaker').includes(id))).toEqual([]);
    expect(Object.keys(PRECISION.pairs).filter((pair) => !isKnown(pair))).toEqual([]);
  });

  it('gives every speaker in the fixtures a confidence from 0 to 1, and nobody else one', () => {
    const statements = cases.flatMap(({ article }) => extract(readFileSync(article, 'utf8')).statements);
    const unsure = statements.filter(({ speaker, confidence }) =>
      speaker ? confidence === null || confidence <= 0 || confidence > 1 : confidence !== null,
    );
    expect(unsure.map(({ text, rule, confidence }) => ({ text, rule, confidence }))).toEqual([]);
  });

  it('backs off to the speaker rule, then to all rules', () => {
    const byName = PRECISION.speaker['article-name'];
    expect(measuredFor('no-such-rule', 'article-name', [])).toEqual(byName?.none);
    expect(measuredFor('no-such-rule', 'no-such-rule', ['few-words'])).toEqual(PRECISION.overall['few-words']);
    expect(confidenceOf('no-such-rule', 'no-such-rule', [])).toBeGreaterThan(0);
  });
});

describe('onrecord rules', () => {
  test('a pipe gets JSON with everything', async () => {
    const { code, stdout } = await run(['rules']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ measured: { command: 'npm run learn' }, rules });
  });

  test('a terminal gets a table that keeps to its width', async () => {
    const { stdout } = await run(['rules', '--color', 'never'], { stdoutIsTTY: true });
    expect(stdout).toMatch(/^Attribution rules\nrule /);
    expect(stdout).toContain('\nSpeaker rules\n');
    for (const { id } of rules) expect(stdout).toContain(id);
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });

  test('Markdown is the table of the README', async () => {
    expect((await run(['rules', '--format', 'markdown'])).stdout).toBe(rulesMarkdown(rules));
  });
});

const readme = join(root, 'README.md');
const TABLE = /(?<=<!-- rules:start -->\n)[\s\S]*?(?=<!-- rules:end -->)/;

describe.skipIf(!existsSync(readme))('the README', () => {
  it('lists the rules as they are (npm run rules:readme writes them anew)', () => {
    const text = readFileSync(readme, 'utf8');
    const table = `\n${rulesMarkdown(rules)}\n`;
    expect(text).toMatch(TABLE);
    if (process.env.UPDATE_README === '1')
      writeFileSync(
        readme,
        text.replace(TABLE, () => table),
      );
    else expect(TABLE.exec(text)?.[0]).toBe(table);
  });
});
