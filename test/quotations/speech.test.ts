import { describe, expect, it } from 'vitest';
import { isTitleCase, notSpeech, wordCount } from '../../src/quotations/speech.js';
import { quotationsIn } from '../support/quotations.js';

/** Why the last quotation of a text is no speech. */
const reasonIn = (text: string): string | null => {
  const last = quotationsIn(text).at(-1);
  if (!last) throw new Error(`no quotation in: ${text}`);
  return notSpeech(text, last);
};

describe('is no speech', () => {
  it.each([
    ['empty', 'She said “” twice.'],
    ['empty', 'She said “…” twice.'],
    ['nickname', 'Ann “the Spoon” Roe rowed.'],
    ['nickname', 'Ann Roe, nicknamed “Spoon”, rowed.'],
    ['nickname', "Peter 'Lofty' Lund rowed."],
    ['hypothetical', 'Nobody says “row harder” to a captain.'],
    ['hypothetical', 'You can’t say “no” to Ann Roe.'],
    ['hypothetical', 'It is a man who says “row” all day.'],
    ['hypothetical', 'If anyone asks, “are you cold”, say no.'],
    ['term', 'The word “oar” is old.'],
    ['term', 'The so-called “bridge tax” went up.'],
    ['term', 'It is known locally as “the ditch”.'],
    ['term', 'The phrase “dead in the water” came from sailors.'],
    ['term', 'The club said “ebb” was the word of the year.'],
    ['term', 'The guide said “slack” means still water.'],
    ['term', 'It was commonly called “the ditch”.'],
    ['term', 'They cut the rating from “hold” to less.'],
    ['term', 'Buy items labelled “Made in Holm” there.'],
    ['title', 'She told the station’s “Sunrise” so.'],
    ['title', 'On her podcast, “The Long Oar”, she sang.'],
    ['title', 'They met under the heading “The Way to Holm” there.'],
    ['title', 'The fair was themed “Small Boats, Long Rivers” there.'],
    ['title', 'He read “The River Has Two Ends” aloud.'],
    ['title', 'A bucket stood beneath “The Ferrymen of Holm” there.'],
    ['term', 'He met a sergeant with the call sign “Otter” there.'],
    ['term', 'He could not pronounce “Walter” at first.'],
    ['term', 'The Ferry Trust (“the trust”) sold it.'],
    ['title', 'The film “Rain over Holm” won.'],
    ['title', 'Her second novel, “The Long Oar”, sold well.'],
    ['title', 'A book titled “How to Row” sold well.'],
    ['title', 'Ann Roe’s “Rain in Holm” won.'],
    ['title', 'She joined the “Right Bank” group.'],
    ['title', 'The club’s motto is “Row or Swim”.'],
  ])('%s: %s', (reason, text) => {
    expect(reasonIn(text)).toBe(reason);
  });
});

describe('may be speech', () => {
  it.each([
    ['a statement', 'She said “we row at dawn” twice.'],
    ['one word', 'She called it “cold”.'],
    ['what was read out', 'He read “we shall row again” aloud.'],
    ['what somebody vows in a headline', 'Ann Roe Vows “Never Again” After Flood'],
    ['what somebody warns of in a headline', 'Ann Roe Warns Of “Dark And Cold” Winter'],
    ['capitals, but no title before', 'She said: “Row Ann Roe Home.”'],
    [
      'a title of a sentence’s length',
      'The book “We Rowed Home And Sold The Boat To A Man Who Had No Legs At All” sold.',
    ],
    ['behind a name, but followed by narration', 'Ann Roe “never rowed” before.'],
    ['a negation that reports', 'Nobody said it was “cold”.'],
    ['“the word” and then a cue', 'She had the last word, saying “we row at dawn”.'],
    ['behind “film”, but no capitals', 'She called the film “a long nap”.'],
    ['no word for it', 'The mayor said “nobody” was ready to find words for it.'],
    ['more than a term', 'The word was that “we row at dawn whatever the rain does to us”.'],
  ])('%s: %s', (_, text) => {
    expect(reasonIn(text)).toBeNull();
  });
});

describe('isTitleCase', () => {
  it.each([
    ['Rain over Holm', false],
    ['Rain in Holm', true],
    ['The Long Oar', true],
    ['1984 Revisited', true],
    ['Rain', false],
    ['rain in Holm', false],
    ['We will rebuild', false],
    ['', false],
  ])('%j: %s', (text, is) => {
    expect(isTitleCase(text)).toBe(is);
  });
});

describe('wordCount', () => {
  it.each([
    ['', 0],
    ['…', 0],
    ['Row', 1],
    ['row – and row', 3],
    ['don’t row', 2],
    ['12 oars', 2],
  ])('%j has %i', (text, count) => {
    expect(wordCount(text)).toBe(count);
  });
});
