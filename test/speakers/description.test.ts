import { expect, it, describe as suite } from 'vitest';
import {
  describe,
  headNoun,
  isDefinite,
  isHeadlined,
  tellingWords,
  titleWords,
} from '../../src/speakers/description.js';
import { narrate } from '../support/narrate.js';
import { mentionIn } from '../support/resolver.js';

suite('describe', () => {
  it.each([
    ['the senior official', 'senior official'],
    ['A senior\n official', 'senior official'],
    ['her lawyer', 'lawyer'],
    ['one diplomat', 'diplomat'],
    ['senior officials', 'senior officials'],
    ['theologians', 'theologians'],
  ])('%j is %j', (text, name) => {
    expect(describe(text)).toBe(name);
  });
});

suite('isDefinite', () => {
  it.each(['the mayor', 'The mayor', 'this man', 'his lawyer', 'their union', '30-year-old'])('%s', (text) => {
    expect(isDefinite(text)).toBe(true);
  });

  it.each(['a mayor', 'one mayor', 'mayors', 'another mayor', 'theologians', 'Helen’s lawyer'])('not %s', (text) => {
    expect(isDefinite(text)).toBe(false);
  });
});

suite('isHeadlined', () => {
  it.each([
    ['Mayor calls dam “a sieve” ¶ Rain fell.', 'Mayor', true],
    ['A mayor calls dam “a sieve” ¶ Rain fell.', 'A mayor', false],
    ['Rain fell. ¶ Officials call dam “a sieve”.', 'Officials', false],
  ])('%s: %s %s', (article, words, is) => {
    expect(isHeadlined(mentionIn(narrate(article), words))).toBe(is);
  });
});

suite('headNoun', () => {
  it.each([
    ['the mayor', 'mayor'],
    ['the deputy mayor of Leeds', 'mayor'],
    ['a spokesman for the foreign minister', 'spokesman'],
    ['senior officials', 'officials'],
    ['the Belarusian', 'belarusian'],
    ['the Belarusian leader', 'leader'],
    ['the foreign ministry', null],
    ['the annual report', null],
    ['the river', null],
    ['', null],
  ])('%j: %s', (text, noun) => {
    expect(headNoun(text)).toBe(noun);
  });
});

suite('tellingWords', () => {
  it.each([
    ['the mayor of Leeds', ['mayor', 'leeds']],
    ['Sen.', ['senator']],
    ['Senators', ['senator']],
    ["the city's mayor", ['city', 'mayor']],
    ['the city’s vice-mayor', ['city', 'vice-mayor']],
    ['of the', []],
  ])('%j: %j', (text, words) => {
    expect(tellingWords(text)).toEqual(words);
  });

  it('of each title of somebody', () => {
    const [entity] = narrate('Sen. Helen Marsh rowed. It was Marsh, the mayor of Leeds.').roster.entities;
    expect(entity && titleWords(entity)).toEqual([['senator'], ['mayor', 'leeds']]);
  });
});
