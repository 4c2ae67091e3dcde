import { describe, expect, it } from 'vitest';
import { compromiseTagger } from '../../src/nlp/compromise-tagger.js';

/** The verbs found, cut from the window by their offsets, with their base forms. */
const verbs = (window: string): string[] =>
  compromiseTagger(window).map(({ start, end, lemma }) => `${window.slice(start, end)} < ${lemma}`);

describe('finite verbs', () => {
  it.each([
    ['Cora Whitlock deadpanned', ['deadpanned < deadpan']],
    ['guffawed Dennis Ogle', ['guffawed < guffaw']],
    ['Cora Whitlock opines', ['opines < opine']],
    ['Cora Whitlock laughed. Dennis Ogle texted', ['laughed < laugh', 'texted < text']],
  ])('%s', (window, expected) => expect(verbs(window)).toEqual(expected));
});

describe('what is none', () => {
  it.each(['Whitlock minister', 'Cora Whitlock quickly', 'Cora Whitlock was', 'the Whitlock campaign', ''])(
    '%j',
    (window) => expect(verbs(window)).toEqual([]),
  );
});
