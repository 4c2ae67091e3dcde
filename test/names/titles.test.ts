import { describe, expect, it } from 'vitest';
import { narrate } from '../support/narrate.js';

/** What the article calls somebody. */
const titlesOf = (article: string, name: string): readonly string[] =>
  narrate(article).roster.entities.find((entity) => entity.name === name)?.titles ?? ['nobody'];

describe('titles around a name', () => {
  it.each([
    ['before it', 'Prime Minister Helen Marsh rowed.', ['Prime Minister']],
    ['in small letters', 'They met the deputy speaker Helen Marsh.', ['deputy speaker']],
    ['parted by a comma before it', 'They met the health minister, Helen Marsh.', ['the health minister']],
    ['behind it', 'They met Helen Marsh, the health minister, in May.', ['the health minister']],
    ['behind it without an article', 'They met Helen Marsh, leader of the union.', ['leader of the union']],
    ['behind it, of what it is', 'They met Helen Marsh, a Leeds-born wonder.', ['a Leeds-born wonder']],
    ['an age', 'They met Helen Marsh, 45, in May.', ['45-year-old']],
    ['on both sides', 'They met Dr Helen Marsh, the mayor.', ['Dr', 'the mayor']],
    ['in two places', 'Senator Helen Marsh rowed. It was Marsh, a lawyer.', ['Senator', 'a lawyer']],
  ])('%s: %s', (_, article, titles) => {
    expect(titlesOf(article, 'Helen Marsh')).toEqual(titles);
  });

  it('in the plural are the second one’s too', () => {
    const article = 'They met Senators Helen Marsh and Peter Lund.';
    expect(titlesOf(article, 'Helen Marsh')).toEqual(['Senators']);
    expect(titlesOf(article, 'Peter Lund')).toEqual(['Senators']);
  });
});

describe('no titles of a name', () => {
  it.each([
    ['a clause', 'They met Helen Marsh, who is the mayor.'],
    ['a clause with its own verb', 'They met Helen Marsh, the mayor left.'],
    ['another one’s', 'The mayor rowed with Helen Marsh.'],
    ['a number', 'They gave Helen Marsh, 45 years on, a boat.'],
    ['a place', 'They met Helen Marsh, of Leeds, in May.'],
    ['a list', 'They met Helen Marsh, Peter Lund and Anna Holm.'],
  ])('%s: %s', (_, article) => {
    expect(titlesOf(article, 'Helen Marsh')).toEqual([]);
  });
});
