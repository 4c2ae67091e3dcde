import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.js';
import type { Statement } from '../../src/statements/schema.js';
import { paragraphed } from '../support/quotations.js';

const statementsIn = (article: string): Statement[] => extract(paragraphed(article)).statements;

/** The first statement of an article. */
function first(article: string): Statement {
  const [statement] = statementsIn(article);
  if (!statement) throw new Error(`no statement in: ${article}`);
  return statement;
}

describe('the parts of a statement', () => {
  it.each([
    ['one cue between', '“We row,” Ann Roe said, “and swim.”', [['We row,', 'and swim.']]],
    ['a quotation that goes on', '“We row,” Ann Roe said. “We swim.”', [['We row,', 'We swim.']]],
    ['a reopened paragraph', 'Ann Roe said: “We row. ¶ “We swim.”', [['We row.', 'We swim.']]],
    ['a bare paragraph', '“We row,” Ann Roe said. ¶ “We swim at night.”', [['We row,', 'We swim at night.']]],
    ['a second cue', '“We row,” Ann Roe said, adding that it was “cold”.', [['We row,'], ['cold']]],
    ['a second speaker', '“We row,” Ann Roe said. “We swim,” Bo Lund said.', [['We row,'], ['We swim,']]],
    ['one cue, two fragments', 'Ann Roe called it “cold” and “wet”.', [['cold', 'wet']]],
    ['a nested quotation', '“He said ‘row’ to us,” Ann Roe said.', [['He said ‘row’ to us,']]],
  ])('%s: %s', (_, article, parts) => {
    expect(statementsIn(article).map((statement) => statement.parts.map(({ text }) => text))).toEqual(parts);
  });

  it('are joined in its text, with blanks collapsed', () => {
    expect(first('“We\u00a0 row,” Ann Roe said, “and swim.”').text).toBe('We row, … and swim.');
  });

  it('are found in the article by offset, line and column', () => {
    const article = 'Rain fell.\nAnn Roe said: “We row. We swim.”';
    const [part] = first(article).parts;
    expect(part).toEqual({ text: 'We row. We swim.', start: 26, end: 42, line: 2, column: 16 });
    expect(article.slice(part?.start, part?.end)).toBe(part?.text);
  });
});

describe('the kind of a statement', () => {
  it.each([
    ['direct', 'Ann Roe said: “We row.”'],
    ['direct', '“We row,” Ann Roe said.'],
    ['direct', '“we row,” Ann Roe said.'],
    ['direct', 'Ann Roe said, “We row.”'],
    ['direct', 'Ann Roe said “We row.”'],
    ['direct', '“We row,” Ann Roe said, “and swim.”'],
    ['partial', 'Ann Roe said “we row”.'],
    ['partial', 'Ann Roe said that “We row” was wrong.'],
    ['partial', 'Ann Roe called it “cold”.'],
    ['partial', 'Ann Roe said the plan was “dead in the water”.'],
  ])('%s: %s', (kind, article) => {
    expect(first(article).kind).toBe(kind);
  });
});

describe('the record', () => {
  it('of a statement with a speaker', () => {
    const { speaker, mention, cue, rule, confidence, unattributed } = first('Ann Roe rowed. “We row,” Roe told us.');
    expect({ speaker, mention, cue, rule, unattributed }).toEqual({
      speaker: { id: 'ann-roe', name: 'Ann Roe', type: 'person', groups: [] },
      mention: { text: 'Roe', start: 25, end: 28, form: 'name' },
      cue: { text: 'told', lemma: 'tell', start: 29, end: 33 },
      rule: { attribution: 'speaker-verb-after', speaker: 'article-name' },
      unattributed: null,
    });
    expect(confidence).toBeGreaterThan(0.5);
  });

  it.each([
    ['no-cue', '“We row at dawn and swim at night.”'],
    ['pronoun-unresolved', '“We row at dawn,” she said.'],
    ['ambiguous', 'It was Ivan Drozd and Pavel Drozd. “We row at dawn,” Drozd said.'],
  ])('of a statement without one: %s', (unattributed, article) => {
    expect(first(article)).toMatchObject({ unattributed, speaker: null, confidence: null });
  });

  it.each([
    ['implicit', 'Ann Roe called it “cold”. ¶ “We row at dawn.”'],
    ['pronoun', 'Ann Roe rowed. “We row at dawn,” she said.'],
    ['description', '“We row at dawn,” the captain said.'],
    ['name', '“We row at dawn,” Ann Roe said.'],
  ])('of a mention that is %s', (form, article) => {
    expect(statementsIn(article).at(-1)?.mention?.form).toBe(form);
  });
});

describe('what nobody is reported to have said', () => {
  it.each([
    ['scare-quote', 'The “cold spring” came late.'],
    ['title', 'Everybody bought “Rain in Holm” twice.'],
    ['empty', 'Ann Roe said “” twice.'],
    ['term', 'The word “oar” is old.'],
  ])('is a %s: %s', (reason, article) => {
    const { statements, notStatements } = extract(article);
    expect(statements).toEqual([]);
    expect(notStatements.map((quotation) => quotation.reason)).toEqual([reason]);
  });

  it('is a statement all the same where it is long', () => {
    expect(first('The poster of “we row at dawn and swim at night” hung there.').unattributed).toBe('no-cue');
  });
});
