import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitParagraphs } from '../../src/document/paragraphs.js';
import { splitSentences } from '../../src/narration/sentences.js';
import type { Sentence } from '../../src/narration/token.js';
import { tokenize } from '../../src/narration/tokenize.js';
import { quotationsIn } from '../support/quotations.js';
import { soup } from '../support/soup.js';

const split = (text: string): Sentence[] => splitSentences(text, splitParagraphs(text), quotationsIn(text), new Set());

/** The sentences of a text, parted by " | ". */
const sentences = (text: string): string =>
  split(text)
    .map(({ start, end }) => text.slice(start, end))
    .join(' | ');

describe('splitSentences', () => {
  it.each([
    ['full stops', 'She rowed. | He swam.'],
    ['questions and cries', 'Who rowed? | Nobody! | He swam.'],
    ['an ellipsis', 'She rowed… | He swam.'],
    ['a comma behind the quotation', '“We rowed,” Ann said.'],
    ['a quotation that asks, and who asked', '“Who rowed?” Ann asked.'],
    ['a quotation that asks, and who goes on', '“Who rowed?” Ann went on, smiling.'],
    ['a quotation that cries, and who cried', '“Row!” the captain shouted. | He swam.'],
    ['a quotation that asks, and an inverted cue', '“Who rowed?” asked Ann.'],
    ['a quotation that ends, and another sentence', '“We rowed.” | Ann was late.'],
    ['a quotation that asks, and another sentence', '“Who rowed?” | Ann was late.'],
    ['two quotations', '“We rowed.” | “We swam.”'],
    ['an attribution between', '“We rowed,” Ann said. | “We swam.”'],
    ['a colon', 'Ann said: “We rowed. We swam.” | He left.'],
    ['a quotation inside a sentence', 'Ann called it “cold” and left. | He swam.'],
    ['titles', 'Mr. Lund met Sen. Roe. | They rowed.'],
    ['initials', 'J. R. Lund rowed. | He swam.'],
    ['an abbreviation in the middle', 'Troops of the U.S. Army rowed.'],
    ['an abbreviation at the end', 'He left the U.S. | The boat sank.'],
    ['a full stop before small letters', 'The site row.example won.'],
    ['a closing parenthesis', '(She rowed.) | He swam.'],
    ['a parenthesis before the stop', 'She rowed (and swam). | He left.'],
    ['no stop at the end', 'She rowed. | He swam'],
    ['numbers', 'It took 2.5 hours. | He swam.'],
  ])('%s: %s', (_, text) => {
    expect(sentences(text.replaceAll(' | ', ' '))).toBe(text);
  });

  it('never crosses a paragraph', () => {
    expect(sentences('She rowed\nhe swam')).toBe('She rowed | he swam');
    expect(split('She rowed\nhe swam').map(({ paragraph, index }) => [paragraph, index])).toEqual([
      [0, 0],
      [1, 1],
    ]);
  });

  it('cuts what goes on without end', () => {
    const lengths = split(`He swam. She rowed ${'and he swam, she rowed '.repeat(200)}`).map(
      ({ tokens }) => tokens.length,
    );
    expect(lengths).toEqual([3, 400, 400, 400, 2]);
  });

  it('tiles the tokens of the article', () => {
    fc.assert(
      fc.property(soup, (text) => {
        const quotations = quotationsIn(text);
        const found = split(text);
        const all = splitParagraphs(text).flatMap((paragraph, p) =>
          tokenize(
            text,
            paragraph,
            quotations.flatMap((quotation, index) => (quotation.paragraph === p ? { quotation, index } : [])),
          ),
        );
        expect(found.flatMap(({ tokens }) => tokens)).toEqual(all);
        for (const { tokens, start, end } of found) {
          expect({ start, end }).toEqual({ start: tokens[0]?.start, end: tokens.at(-1)?.end });
        }
        expect(found.map(({ index }) => index)).toEqual(found.map((_, i) => i));
      }),
    );
  });
});
