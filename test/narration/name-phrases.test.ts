import { describe, expect, it } from 'vitest';
import type { NamePhrase } from '../../src/narration/name-phrases.js';
import type { SentenceView } from '../../src/narration/view.js';
import { narrate } from '../support/narrate.js';

/** The names of the last sentence of an article, with their view. */
function lastNames(article: string): { view: SentenceView; names: readonly NamePhrase[] } {
  const view = narrate(article).narration.views.at(-1);
  if (!view) throw new Error(`no sentence in: ${article}`);
  return { view, names: view.names };
}

const words = ({ text, tokens }: SentenceView, from: number, to: number): string =>
  text.slice(tokens[from]?.start, tokens[to - 1]?.end);

/** Each name proper, as written. */
const namesIn = (article: string): string[] => {
  const { view, names } = lastNames(article);
  return names.map(({ nameFrom, to }) => words(view, nameFrom, to));
};

describe('names', () => {
  it.each([
    [
      'a preposition with a capital',
      'It was Families Against Rain, not Rowers Without Oars.',
      ['Families Against Rain', 'Rowers Without Oars'],
    ],
    ['the first of three', 'Murray Peter Lund was born in Holm.', ['Murray Peter Lund', 'Holm']],
    ['a trade at the head', 'Baker Peter Lund was born in Holm.', ['Peter Lund', 'Holm']],
    ['a letter before a word', 'A T-shirt of Peter Lund.', ['Peter Lund']],
    ['a word that ends a campaign', 'The group Clean Water Now rowed.', ['Clean Water Now']],
    ['an office that is a given name too', 'It was Dean Marsh, not Dean Helen Lund.', ['Dean Marsh', 'Helen Lund']],
    ['an office in two letters', 'It rained on the PM and the Lund TD.', []],
    ['full and short', 'The boat of Helen Marsh sank, Lund said.', ['Helen Marsh', 'Lund']],
    ['at the head of a sentence', 'Helen Marsh rowed.', ['Helen Marsh']],
    [
      'particles',
      'It was Pieter van den Broek, not Ursula von der Leyen.',
      ['Pieter van den Broek', 'Ursula von der Leyen'],
    ],
    ['an apostrophe and a hyphen', "It was Siobhan O'Hanlon-Reyes.", ["Siobhan O'Hanlon-Reyes"]],
    ['initials', 'It was J. R. Lund and Helen M. Marsh.', ['J. R. Lund', 'Helen M. Marsh']],
    [
      'institutions with “of”',
      'She left the Ministry of Fish and Bank of Samland.',
      ['Ministry of Fish', 'Bank of Samland'],
    ],
    ['institutions with “of the”', 'She left the House of the People.', ['House of the People']],
    ['people of a place', 'She left, unlike Helen of Troy.', ['Helen', 'Troy']],
    ['an ampersand', 'She left Calder & Lund.', ['Calder & Lund']],
    ['a possessive inside an institution', "She left the Harbour Workers' Union.", ["Harbour Workers' Union"]],
    ['a curly one', 'She left the Harbour Workers’ Union.', ['Harbour Workers’ Union']],
    ['an owner and a name', "She met Helen Marsh's son Peter.", ['Helen Marsh', 'Peter']],
    ['acronyms', 'She left the OSCE for the U.N. in May.', ['OSCE', 'U.N.']],
    ['letters with accents', 'It was Łukasz Żal.', ['Łukasz Żal']],
    ['other letters', 'It was Александр Лукашенко.', ['Александр Лукашенко']],
    ['a small article of Arabic', 'It was Karim al-Nasri. Later al-Nasri left.', ['al-Nasri']],
    ['a small particle on its own', 'It was Bo de Haan. Later de Haan left.', ['de Haan']],
    ['a word of the language behind a given name', 'It was Theresa May.', ['Theresa May']],
    ['the same on its own', 'It was Theresa May. Later May left.', ['May']],
    ['the same before its verb', 'It was Theresa May. May said so.', ['May']],
    ['a word of the language behind a title', 'Nobody heard Mrs. May or Sen. Long speak.', ['May', 'Long']],
    ['a word of the language that begins a name', 'It was the vice-premier, He Lanfen.', ['He Lanfen']],
    ['the same behind a quotation that goes on', '“No,” To Lam said.', ['To Lam']],
    ['the month of one who bears its name', 'It was Theresa May. She left in May, on May 5.', []],
    ['the word of one who bears its name', 'It was Al From. From there she left.', []],
    ['a nickname in marks', 'It was Helen “Nell” Marsh.', ['Helen “Nell” Marsh']],
  ])('%s: %s', (_, article, expected) => {
    expect(namesIn(article)).toEqual(expected);
  });
});

describe('no names', () => {
  it.each([
    ['the head of a sentence', 'The boat sank. | However, they swam. | Critics laughed.'],
    ['days and months', 'She left on Monday, in May or June.'],
    ['an office alone', 'She met the President and the Prime Minister.'],
    ['the pronoun', 'She and I rowed.'],
    ['a party and a state', 'She is D-Ohio.'],
    ['a participle of a place', 'She is Leeds-born.'],
    ['a verb at the head of a sentence', 'Rowing is hard.'],
  ])('%s: %s', (_, sentences) => {
    for (const sentence of sentences.split(' | ')) expect(namesIn(sentence)).toEqual([]);
  });

  it('at the head of a sentence, where the article also writes the word small', () => {
    expect(namesIn('Boats sank. She sold boats. Boats are cheap.')).toEqual([]);
    expect(namesIn('Holm sank. She sold boats. Holm is far.')).toEqual(['Holm']);
  });
});

describe('titles', () => {
  it.each([
    ['It was Mr Lund.', 'Mr', 'Lund', 'Mr Lund'],
    ['It was Dr. Helen Marsh.', 'Dr.', 'Helen Marsh', 'Dr. Helen Marsh'],
    ['It was Prime Minister Helen Marsh.', 'Prime Minister', 'Helen Marsh', 'Prime Minister Helen Marsh'],
    ['It was Sen. Helen Marsh.', 'Sen.', 'Helen Marsh', 'Sen. Helen Marsh'],
    [
      'It was Deputy Foreign Minister Helen Marsh.',
      'Deputy Foreign Minister',
      'Helen Marsh',
      'Deputy Foreign Minister Helen Marsh',
    ],
    [
      'It was Danish Foreign Minister Helen Marsh.',
      'Danish Foreign Minister',
      'Helen Marsh',
      'Foreign Minister Helen Marsh',
    ],
    ['Farmer Helen Marsh rowed.', 'Farmer', 'Helen Marsh', 'Helen Marsh'],
    ['It was Helen Marsh.', '', 'Helen Marsh', 'Helen Marsh'],
  ])('%s %j before %j, spoken of as %j', (article, title, name, spoken) => {
    const { view, names } = lastNames(article);
    const [phrase] = names;
    expect({
      title: phrase?.title,
      name: words(view, phrase?.nameFrom ?? 0, phrase?.to ?? 0),
      spoken: words(view, phrase?.spokenFrom ?? 0, phrase?.to ?? 0),
    }).toEqual({ title, name, spoken });
  });

  it('honorifics tell whom they belong to', () => {
    const { names } = lastNames('It was Mrs Marsh with Senator Lund.');
    expect(names.map(({ honorific }) => honorific)).toEqual(['mrs', '']);
  });

  it('endings are no part of the words that are compared', () => {
    const { names } = lastNames('It was Peter Lund Jr. with Helen Marsh MP.');
    expect(names.map((name) => name.words.join(' '))).toEqual(['peter lund', 'helen marsh']);
  });
});

describe('headlines', () => {
  it.each([
    ['a verb ends the name', 'Marsh Says Ferry Will Sail Again', ['Marsh']],
    [
      'a word that the article writes small ends it',
      'Helen Marsh Boat Sinks ¶ Her boat sinks fast. ¶ Helen Marsh Boat Sinks Fast',
      ['Helen Marsh'],
    ],
  ])('%s: %s', (_, article, expected) => {
    expect(namesIn(article).slice(0, 1)).toEqual(expected);
  });

  it('with small letters are sentences', () => {
    expect(lastNames('Helen Marsh says ferry will sail again').names[0]).toMatchObject({ words: ['helen', 'marsh'] });
  });
});

describe('datelines', () => {
  it.each([
    ['VIENNA — Helen Marsh rowed.', ['VIENNA', 'Helen Marsh']],
    ['VIENNA (June 9) - Helen Marsh rowed.', ['VIENNA', 'Helen Marsh']],
    ['PORTLAND, Ore. - Helen Marsh rowed.', ['PORTLAND', 'Ore.', 'Helen Marsh']],
  ])('%s', (article, expected) => {
    expect(namesIn(article)).toEqual(expected);
  });
});

describe('what a name looks like by its own words', () => {
  it.each([
    ['It was Helen Marsh.', 'person'],
    ['It was Mr Qazbek.', 'person'],
    ['It was President Qazbek.', 'person'],
    ['It was Qazbek.', 'unclear'],
    ['It was Carden Bank.', 'organization'],
    ['It was the Ministry of Fish.', 'organization'],
    ['It was OSCE.', 'organization'],
    ['It was Vienna.', 'place'],
    ['It was the Kremlin.', 'place'],
    ['It was a Belarusian.', 'people'],
  ])('%s %s', (article, look) => {
    expect(lastNames(article).names.at(-1)?.look).toBe(look);
  });
});
