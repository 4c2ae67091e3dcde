import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { messageSchema } from '../../src/output/grep/grep-schema.js';
import { printers } from '../../src/output/grep/index.js';
import type { GrepLook } from '../../src/output/grep/printer.js';
import { finderFor } from '../../src/search/pattern.js';
import { search } from '../../src/search/search.js';
import { article, statement } from './records.js';

const look = (changes: Partial<GrepLook> = {}): GrepLook => ({
  color: false,
  width: null,
  heading: false,
  names: true,
  nameEnd: '\n',
  version: '1.2.3',
  ...changes,
});

/** What a search for "a" finds in an article that is one quotation, with its paragraph. */
function found(text: string) {
  const speaker = { id: 'x', name: text, type: 'person' as const, groups: [] };
  const part = { text, start: 0, end: text.length, line: 1, column: 1 };
  const said = article({ file: text, statements: [statement({ text, parts: [part], speaker, file: text })] });
  const finder = finderFor(['a'], {});
  return search(said, text, { finder, invert: false, most: 9, around: { before: 1, after: 1 } });
}

const every = Object.keys(printers) as (keyof typeof printers)[];
const nasty = fc
  .string({
    unit: fc.constantFrom(
      'a',
      ' ',
      '::',
      '\u001b',
      '\u202e',
      '\n',
      '\r',
      '東',
      '👩‍👩‍👧',
      '\u0085',
      '##',
      '[',
      '\u0300',
    ),
    maxLength: 200,
  })
  .map((text) => `${text}a`);

describe('whatever an article holds', () => {
  test.each(every.filter((name) => name !== 'messages'))('%s is fit for a terminal and for a CI log', async (name) => {
    const print = await printers[name]();
    await fc.assert(
      fc.asyncProperty(nasty, fc.boolean(), async (text, heading) => {
        const shown = print(look({ heading })).article(found(text));
        expect(shown).not.toMatch(/[^\P{Cc}\n]|\p{Bidi_Control}/u);
        expect(shown).not.toMatch(/^\s*::|##\[/m);
      }),
    );
  });

  test.each([24, 80, 160])('no line on a terminal is wider than %i columns', async (width) => {
    const lines = await printers.lines();
    await fc.assert(
      fc.asyncProperty(nasty, async (text) => {
        const shown = lines(look({ heading: true, names: false, width, color: true })).article(found(text));
        expect(Math.max(...shown.split('\n').map((line) => stringWidth(line)))).toBeLessThanOrEqual(width);
      }),
    );
  });

  test('messages are as their schema says', async () => {
    const print = await printers.messages();
    fc.assert(
      fc.property(nasty, (text) => {
        const printer = print(look());
        const all = printer.article(found(text)) + printer.end(0);
        for (const line of all.trimEnd().split('\n')) messageSchema.parse(JSON.parse(line));
      }),
    );
  });
});

test('matches stand out, in colour only', async () => {
  const lines = await printers.lines();
  expect(lines(look({ color: true })).article(found('bab'))).toContain('"b\u001b[1m\u001b[31ma\u001b[39m\u001b[22mb"');
  expect(lines(look()).article(found('bab'))).toBe('bab:1:2: bab: "bab"\nbab-1- bab\n');
});

test('articles are parted: by an empty line under headings, by -- where paragraphs are shown', async () => {
  const lines = await printers.lines();
  const twice = (changes: Partial<GrepLook>): string => {
    const printer = lines(look(changes));
    return printer.article(found('a')) + printer.article(found('b a'));
  };
  expect(twice({ heading: true })).toBe('a\n1:1: a: "a"\n1- a\n\nb a\n1:3: b a: "b a"\n1- b a\n');
  expect(twice({})).toBe('a:1:1: a: "a"\na-1- a\n--\nb a:1:3: b a: "b a"\nb a-1- b a\n');
});
