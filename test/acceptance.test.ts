// Two real articles, which the repository does not hold: they are read from beside it, and skipped where they are absent.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Extraction, extract } from '../src/index.js';
import { root } from './support/cases.js';

const folder = join(root, '../shared/articles');
const protests = join(folder, '000_d96a9708d6942587.txt');
const meeting = join(folder, '003_89d04600dc04b215.txt');

const read = (path: string): Extraction => extract(readFileSync(path, 'utf8'));
const statementOf = ({ statements }: Extraction, words: string) =>
  statements.find(({ parts }) => parts.some((part) => part.text.startsWith(words)));
const allQuoted = ({ statements, notStatements }: Extraction) => [
  ...statements.flatMap((statement) => statement.parts),
  ...notStatements,
];

function suite(title: string, path: string, tests: () => void): void {
  if (existsSync(path)) describe(title, tests);
  else describe.skip(`${title} (skipped: no ${path})`, () => test('', () => {}));
}

suite('an article on protests, with fragments and a pull quote', protests, () => {
  test('finds every quotation', () => expect(allQuoted(read(protests))).toHaveLength(9));

  test.each([
    ['We believe this is', 'direct', 'name'],
    ['We are acting in a much more', 'direct', 'name'],
    ['probably the closest country to Russia', 'partial', 'name'],
    ['peacefully,', 'partial', 'description'],
    ['extremist elements', 'partial', 'name'],
    ['We agreed that the group would not be deployed', 'direct', 'implicit'],
  ])('Putin said "%s …"', (words, kind, form) => {
    const statement = statementOf(read(protests), words);
    expect(statement?.speaker).toMatchObject({ name: 'Vladimir Putin', type: 'person' });
    expect(statement?.kind).toBe(kind);
    expect(statement?.mention?.form).toBe(form);
  });

  test.each(['necessary assistance, including military', 'in case of an act of aggression'])(
    '"%s" is the pledge of the treaty organisation or of its members',
    (words) => {
      const speaker = statementOf(read(protests), words)?.speaker;
      expect(speaker?.name).toMatch(/Collective Security Treaty|countries/u);
      expect(speaker?.type).not.toBe('person');
    },
  );

  test('what the meeting was to discuss is nobody’s, or that of those who met', () => {
    const speaker = statementOf(read(protests), 'strengthening democracy')?.speaker;
    expect(speaker?.name ?? 'Stephen Biegun').toMatch(/Biegun|T(?:ik|s)\w+skaya/u);
  });
});

suite('an article on a meeting, one sentence a line', meeting, () => {
  test('has one quotation, and it is Putin’s', () => {
    const extraction = read(meeting);
    expect(allQuoted(extraction)).toHaveLength(1);
    expect(statementOf(extraction, 'I really hope the Belarusian people')).toMatchObject({
      speaker: { name: 'Vladimir Putin', type: 'person' },
      mention: { text: 'Putin' },
      cue: { text: 'told' },
      kind: 'direct',
    });
  });
});
