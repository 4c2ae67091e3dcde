import { describe, expect, it } from 'vitest';
import { leadingSubject } from '../../src/narration/leading-subject.js';
import { narrate } from '../support/narrate.js';

/** The subject that the last sentence opens with, and its form. */
const leading = (article: string): [string, string] | null => {
  const view = narrate(article).narration.views.at(-1);
  const mention = view && leadingSubject(view, view.tokens.length);
  return mention ? [mention.text, mention.form] : null;
};

describe('leadingSubject', () => {
  it.each([
    ['Helen Marsh looked at the river.', 'Helen Marsh', 'name'],
    ['Mrs Marsh looked at the river.', 'Mrs Marsh', 'name'],
    ['She looked at the river.', 'She', 'pronoun'],
    ['The mayor sat by the river.', 'The mayor', 'description'],
    ['The mayor, Helen Marsh, looked at the river.', 'Helen Marsh', 'name'],
    ['On Monday, Helen Marsh looked at the river.', 'Helen Marsh', 'name'],
    ['Hours later, Helen Marsh looked at the river.', 'Helen Marsh', 'name'],
    ['But Helen Marsh looked at the river.', 'Helen Marsh', 'name'],
    ['Helen Marsh, who sold the mill, looked at the river.', 'Helen Marsh', 'name'],
    ['FLINT, Mich. (AP) — Helen Marsh looked at the river.', 'Helen Marsh', 'name'],
    ['14:05 Helen Marsh looked at the river.', 'Helen Marsh', 'name'],
    ['Helen Marsh and Peter Lund looked at the river.', 'Helen Marsh and Peter Lund', 'name'],
    ['The friends of Helen Marsh looked at the river.', 'The friends of Helen Marsh', 'description'],
    ['In Holm she looked at the river.', 'she', 'pronoun'],
    ['An hour later she looked at the river.', 'she', 'pronoun'],
    ['On Monday Helen Marsh looked at the river.', 'Helen Marsh', 'name'],
    ['Among them was Helen Marsh, who looked at the river.', 'Helen Marsh', 'name'],
    ['A report nevertheless gave the river full marks.', 'A report', 'description'],
    ['Born Helen Marsh in 1934, the daughter of a miller, she looked at the river.', 'she', 'pronoun'],
  ])('%s %s (%s)', (sentence, words, form) => {
    expect(leading(sentence)).toEqual([words, form]);
  });

  it.each([
    ['a thing', 'The rain fell.'],
    ['a participle', 'Asked about the mill.'],
    ['nothing but a quotation', '“Row.”'],
  ])('%s: %s', (_, sentence) => {
    expect(leading(sentence)).toBeNull();
  });
});
