import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitParagraphs } from '../../src/document/paragraphs.js';
import { tokenize } from '../../src/narration/tokenize.js';
import { quotationsIn } from '../support/quotations.js';
import { soup } from '../support/soup.js';

/** The tokens of a text of one paragraph, quotations as "“”". */
const tokens = (text: string): string[] => {
  const quotations = quotationsIn(text).map((quotation, index) => ({ quotation, index }));
  return tokenize(text, { start: 0, end: text.length }, quotations).map((token) =>
    token.quotation < 0 ? token.text : '“”',
  );
};

describe('tokenize', () => {
  it.each([
    ['words and marks', 'Row, he said.', ['Row', ',', 'he', 'said', '.']],
    ['a quotation is one token', 'He said “row, row” again.', ['He', 'said', '“”', 'again', '.']],
    [
      'clitics',
      "Ann's boat; she'd go, they'll swim",
      ['Ann', "'s", 'boat', ';', 'she', "'d", 'go', ',', 'they', "'ll", 'swim'],
    ],
    ['curly clitics', 'Ann’s boat; we’re off', ['Ann', '’s', 'boat', ';', 'we', '’re', 'off']],
    ['a negation stays whole', "I don't row.", ['I', "don't", 'row', '.']],
    ['an apostrophe inside a name', "Mr O'Brien rowed", ['Mr', "O'Brien", 'rowed']],
    [
      'the Dutch article',
      "Ann in 't Veld, Peter van ’t Hof",
      ['Ann', 'in', "'t", 'Veld', ',', 'Peter', 'van', '’t', 'Hof'],
    ],
    ['the owner of many', "the members' club", ['the', 'members', "'", 'club']],
    ['hyphens', 'a 30-year-old vice-president', ['a', '30', '-', 'year-old', 'vice-president']],
    ['abbreviations', 'Sen. Roe met Mr. Lund.', ['Sen.', 'Roe', 'met', 'Mr.', 'Lund', '.']],
    ['a hyphenated abbreviation', 'Lt.-Gov. Roe', ['Lt.', '-', 'Gov.', 'Roe']],
    ['initials', 'J. R. Lund and U.S. troops', ['J.', 'R.', 'Lund', 'and', 'U.S.', 'troops']],
    ['a state with two letters', 'Ann Roe (R-W.Va.) rowed', ['Ann', 'Roe', '(', 'R-W.Va.', ')', 'rowed']],
    ['a site of one letter', 'Ann wrote on X. Sen. Roe', ['Ann', 'wrote', 'on', 'X', '.', 'Sen.', 'Roe']],
    ['a full stop behind a word', 'She saw Peter.', ['She', 'saw', 'Peter', '.']],
    ['numbers', 'It cost $1,250.50 at 10:30.', ['It', 'cost', '$', '1,250.50', 'at', '10:30', '.']],
    ['an ellipsis', 'Row... or swim…', ['Row', '...', 'or', 'swim', '…']],
    ['dashes', 'Row -- or swim — now', ['Row', '--', 'or', 'swim', '—', 'now']],
    ['letters with accents', 'Nausėda, Żal and Šimečka', ['Nausėda', ',', 'Żal', 'and', 'Šimečka']],
    ['combining accents', 'Ми\u0301нск row', ['Ми\u0301нск', 'row']],
    ['signs that cannot be seen', 'row\u200b, \ufeffswim', ['row', ',', 'swim']],
    ['nothing', '', []],
  ])('%s: %s', (_, text, expected) => {
    expect(tokens(text)).toEqual(expected);
  });

  it('tells words with a capital, in lower case with a straight apostrophe', () => {
    const [name, clitic, verb] = tokenize('Ann’s ROW', { start: 0, end: 9 }, []);
    expect(name).toMatchObject({ kind: 'word', lower: 'ann', capital: true });
    expect(clitic).toMatchObject({ kind: 'word', lower: "'s", capital: false });
    expect(verb).toMatchObject({ kind: 'word', lower: 'row', capital: true });
  });

  it('leaves no token where a quotation is part of a name', () => {
    const text = 'Ann “Nan” Roe';
    const [quotation] = quotationsIn(text);
    const names = tokenize(text, { start: 0, end: text.length }, quotation ? [{ quotation, index: -1 }] : []);
    expect(names.map((token) => token.text)).toEqual(['Ann', 'Roe']);
  });

  it('gives each token the text of its place, in order, within its paragraph', () => {
    fc.assert(
      fc.property(soup, (text) => {
        const quotations = quotationsIn(text);
        splitParagraphs(text).forEach((paragraph, p) => {
          const own = quotations.flatMap((quotation, index) => (quotation.paragraph === p ? { quotation, index } : []));
          let at = paragraph.start;
          for (const token of tokenize(text, paragraph, own)) {
            expect(token.start).toBeGreaterThanOrEqual(at);
            expect(token.end).toBeGreaterThan(token.start);
            if (token.kind !== 'quotation') expect(text.slice(token.start, token.end)).toBe(token.text);
            at = token.end;
          }
          expect(at).toBeLessThanOrEqual(paragraph.end);
        });
      }),
    );
  });
});
