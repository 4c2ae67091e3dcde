import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitParagraphs } from '../../src/document/paragraphs.js';
import { soup } from '../support/soup.js';

const textsOf = (text: string): string[] => splitParagraphs(text).map(({ start, end }) => text.slice(start, end));

const wrapped = [
  'The ferry to the island was cancelled again on Monday, the',
  'third time this month, and nobody at the harbour could say',
  'when the next boat would leave, or whether one was left at',
  'all.',
];

describe('splitParagraphs', () => {
  it.each([
    ['blank lines', 'One.\n\nTwo.', ['One.', 'Two.']],
    ['single breaks', 'One.\nTwo.', ['One.', 'Two.']],
    ['CR LF', 'One.\r\n\r\nTwo.', ['One.', 'Two.']],
    ['lone CR', 'One.\rTwo.', ['One.', 'Two.']],
    ['line and paragraph separators', 'One.\u2028Two.\u2029Three.', ['One.', 'Two.', 'Three.']],
    ['blanks around', ' \n One.  \n\t\n\u00a0Two.\n', ['One.', 'Two.']],
    ['blank lines of blanks', 'One.\n   \nTwo.', ['One.', 'Two.']],
    ['nothing', '', []],
    ['nothing but breaks', '\n\r\n \n', []],
  ])('%s', (_, text, paragraphs) => {
    expect(textsOf(text)).toEqual(paragraphs);
  });

  it('joins lines that were only wrapped, to the next blank line', () => {
    const first = wrapped.join('\n');
    expect(textsOf(`${first}\n\n${first}`)).toEqual([first, first]);
  });

  it('does not join lines that end their sentences', () => {
    const lines = wrapped.map((line) => `${line.replace(/[,.]?$/u, '')}.`);
    expect(textsOf(lines.join('\n'))).toEqual(lines);
  });

  it('does not join short lines, as of a list', () => {
    expect(textsOf('rye\nwheat\noats\nbarley\nspelt')).toHaveLength(5);
  });

  it('leaves nothing out but white space, and gives the paragraphs in order', () => {
    fc.assert(
      fc.property(soup, (text) => {
        const spans = splitParagraphs(text);
        let at = 0;
        for (const { start, end } of spans) {
          expect(text.slice(at, start).trim()).toBe('');
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });
});
