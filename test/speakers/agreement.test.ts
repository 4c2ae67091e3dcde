import { describe, expect, it } from 'vitest';
import { agrees, isInstitution, isPerson, isPersonPronoun } from '../../src/speakers/agreement.js';
import { described } from '../../src/speakers/identity.js';
import { AMBIGUOUS, type Identity } from '../../src/speakers/resolver.js';
import { narrate } from '../support/narrate.js';

/** The first one whom an article names. */
function named(article: string): Identity {
  const entity = narrate(article).roster.entities[0];
  if (!entity) throw new Error(`nobody is named in: ${article}`);
  return { entity, entry: null, description: null };
}

const woman = named('It was Helen Marsh.');
const man = named('It was Mr Lund.');
const either = named('It was Dr Qazbek.');
const bank = named('It was Carden Bank.');
const place = named('It was Vienna.');
const lone = named('Qazbek rowed.');

it.each(['he', 'Him', 'his', 'She', 'her'])('%s is a pronoun of one person', (pronoun) => {
  expect(isPersonPronoun(pronoun)).toBe(true);
});

it.each(['it', 'they', 'we', 'I', 'Helen', ''])('%j is none', (pronoun) => {
  expect(isPersonPronoun(pronoun)).toBe(false);
});

describe('agrees', () => {
  it.each([
    ['she', 'a woman', woman, true],
    ['he', 'a woman', woman, false],
    ['He', 'a man', man, true],
    ['her', 'a man', man, false],
    ['she', 'somebody of either gender', either, true],
    ['he', 'somebody of either gender', either, true],
    ['it', 'a woman', woman, false],
    ['he', 'a bank', bank, false],
    ['he', 'a place', place, false],
    ['he', 'one word that may be anything', lone, false],
    ['she', 'a spokeswoman', described('club spokeswoman'), true],
    ['he', 'a spokeswoman', described('club spokeswoman'), false],
    ['he', 'an official', described('senior official'), true],
    ['he', 'officials', described('senior officials'), false],
    ['she', 'one of some brothers', described('one of her brothers'), false],
    ['he', 'one of some brothers', described('one of her brothers'), true],
    ['he', 'another', described('Another'), true],
    ['he', 'a report', described('report'), false],
    ['he', 'nobody in particular', AMBIGUOUS, false],
  ])('%s with %s: %s', (pronoun, _, identity, does) => {
    expect(agrees(pronoun, identity)).toBe(does);
  });
});

describe('isPerson', () => {
  it.each([
    ['a woman', woman, true],
    ['a man', man, true],
    ['a bank', bank, false],
    ['an official', described('senior official'), true],
    ['a crowd', described('crowd'), false],
  ])('of any gender, %s: %s', (_, identity, is) => {
    expect(isPerson(identity, null)).toBe(is);
  });
});

describe('isInstitution', () => {
  it.each([
    ['it', 'a bank', bank, true],
    ['they', 'a bank', bank, true],
    ['it', 'a place', place, true],
    ['it', 'a woman', woman, false],
    ['it', 'a council', described('town council'), true],
    ['it', 'a report', described('annual report'), true],
    ['it', 'a statement, which is somebody’s own words', described('statement'), false],
    ['it', 'several people of a crowd', described('several people in the crowd'), false],
    ['it', 'a crowd', described('crowd'), true],
    ['it', 'police officers', described('local police officers'), false],
    ['they', 'the police', described('police'), true],
    ['they', 'an official', described('senior official'), false],
    ['they', 'a report', described('annual report'), false],
  ])('%s with %s: %s', (pronoun, _, identity, is) => {
    expect(isInstitution(pronoun, identity)).toBe(is);
  });
});
