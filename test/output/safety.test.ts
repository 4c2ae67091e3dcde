import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { type FormatName, formats } from '../../src/output/index.js';
import { plain, withoutCommands } from '../../src/output/plain.js';
import { article, look, statement } from './records.js';

const human: readonly FormatName[] = ['table', 'line', 'markdown'];
const every = Object.keys(formats) as FormatName[];

async function printed(name: FormatName, text: string, changes = {}): Promise<string> {
  const speaker = { id: 'x', name: text, type: 'person' as const, groups: [] };
  const mention = { text, start: 0, end: 1, form: 'name' as const };
  const risky = article({ file: text, statements: [statement({ text, speaker, mention, file: text })] });
  return (await formats[name]())(look(changes)).article(risky, 0);
}

describe('plain', () => {
  test.each([
    ['a terminal escape', '\u001b[31mred', '␛[31mred'],
    ['an eight-bit escape', '\u009b31m', '<U+009B>31m'],
    ['delete and bell', 'a\u007f\u0007', 'a␡␇'],
    ['reordering', 'a\u202Eb\u2066c\u200f', 'a<U+202E>b<U+2066>c<U+200F>'],
    ['an accent on nothing', '\r\u0300 a \u0301b', '◌\u0300 a ◌\u0301b'],
    ['line breaks', ' one\r\n\ttwo\u2028three ', 'one two three'],
    [
      'commands within a line',
      '##[error]x ##vso[task] ##teamcity[x] ## ok',
      '# #[error]x # #vso[task] # #teamcity[x] ## ok',
    ],
    ['ordinary text in any script', 'Ми́нск – 東京 👩‍👩‍👧 “fine”', 'Ми́нск – 東京 👩‍👩‍👧 “fine”'],
  ])('%s', (_, text, shown) => expect(plain(text)).toBe(shown));

  test('no line starts with a command, however it is indented', () => {
    expect(withoutCommands('::a\n  ::b\n\u00a0::c d::e\nf::g')).toBe('∷a\n  ∷b\n\u00a0∷c d::e\nf::g');
  });
});

describe('whatever an article holds', () => {
  const nasty = fc.string({
    unit: fc.constantFrom('a', ' ', '::', '\u001b', '\u202e', '\n', '\r', '東', '👩‍👩‍👧', '\u0085'),
  });

  test.each(human)('%s shows no control or bidirectional character', async (name) => {
    await fc.assert(
      fc.asyncProperty(nasty, async (text) => {
        expect(await printed(name, text)).not.toMatch(/[^\P{Cc}\n]|\p{Bidi_Control}/u);
      }),
    );
  });

  test.each(every)('%s starts no line with a CI command', async (name) => {
    await fc.assert(
      fc.asyncProperty(nasty, async (text) => {
        expect(await printed(name, text)).not.toMatch(/^\s*::/m);
      }),
    );
  });

  test.each([24, 33, 80, 160])('no table line is wider than %i columns', async (width) => {
    const words = fc.string({
      unit: fc.constantFrom('a', ' ', 'é', '東', '👩‍👩‍👧', '🇧🇾', '::', '\u001b', '\u202e'),
      maxLength: 300,
    });
    await fc.assert(
      fc.asyncProperty(words, async (text) => {
        const lines = (await printed('table', text, { width, several: true, color: true })).split('\n');
        expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(width);
      }),
    );
  });
});
