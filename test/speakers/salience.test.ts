import { describe, expect, it } from 'vitest';
import { isPerson } from '../../src/speakers/agreement.js';
import { hasCloseRival } from '../../src/speakers/rival.js';
import { salientBefore } from '../../src/speakers/salience.js';
import { narrate } from '../support/narrate.js';
import { mentionIn, nameOf } from '../support/resolver.js';

/** The persons before the last "she" or "he", most salient first. */
const persons = (article: string, pronoun: string): (string | null)[] => {
  const findings = narrate(article);
  const mention = mentionIn(findings, pronoun);
  return salientBefore(findings, mention, (identity) => isPerson(identity, null)).map(({ identity }) =>
    nameOf(identity),
  );
};

describe('the more salient of two', () => {
  it.each([
    ['a subject before an object', 'Helen Marsh met Anna Holm. “Row,” she said.', ['Helen Marsh', 'Anna Holm']],
    [
      'an object before what is embedded',
      'Rain soaked Helen Marsh with Anna Holm. “Row,” she said.',
      ['Helen Marsh', 'Anna Holm'],
    ],
    [
      'a possessor last',
      "Rain soaked Anna Holm's boat, then Helen Marsh. “Row,” she said.",
      ['Helen Marsh', 'Anna Holm'],
    ],
    [
      'whose business opens the sentence',
      "Anna Holm's boat met Helen Marsh. “Row,” she said.",
      ['Anna Holm', 'Helen Marsh'],
    ],
    [
      'who speaks before whose doings are told',
      'Helen Marsh thinks that Anna Holm rowed. “Row,” she said.',
      ['Helen Marsh', 'Anna Holm'],
    ],
    [
      'who tells behind what is told',
      'Anna Holm rowed. Anna Holm swam, Helen Marsh said. “Row,” she said.',
      ['Helen Marsh', 'Anna Holm'],
    ],
    ['who is asked', 'Helen Marsh asked Anna Holm whether it rained. “Row,” she said.', ['Anna Holm', 'Helen Marsh']],
    [
      'whom the sentence is about',
      'For Anna Holm, it was the end of Helen Marsh. “Row,” she said.',
      ['Anna Holm', 'Helen Marsh'],
    ],
    ['not who is background', 'When Anna Holm rowed, Helen Marsh left. “Row,” she said.', ['Helen Marsh', 'Anna Holm']],
    ['a family name alone, if it speaks', 'Qazbek denied it. “Row,” she said.', ['Qazbek']],
    ['no institution behind an article', 'Helen Marsh left the Samland Mill. “Row,” she said.', ['Helen Marsh']],
    ['the recent one', 'Helen Marsh rowed. Anna Holm swam. Rain fell. “Row,” she said.', ['Anna Holm', 'Helen Marsh']],
    [
      'the one named often',
      'Anna Holm rowed. Helen Marsh rowed. Holm and Marsh swam. Holm left. “Row,” she said.',
      ['Anna Holm', 'Helen Marsh'],
    ],
    [
      'whom a pronoun stood for',
      'Helen Marsh met Anna Holm. She rowed. She swam. “Row,” she said.',
      ['Helen Marsh', 'Anna Holm'],
    ],
    ['nobody in the opening phrase', 'Anna Holm rowed. Through Helen Marsh, she said no.', ['Anna Holm']],
    ['nobody under a birth name', 'Anna Holm rowed. Born Helen Marsh in Lund, she said no.', ['Anna Holm']],
    [
      'nobody whom the clause between commas is about',
      'Helen Marsh rowed. Anna Holm, she told friends, was “late”.',
      ['Helen Marsh'],
    ],
    ['no asker', 'Anna Holm rowed. Helen Marsh asked her why. “No,” she said.', ['Anna Holm']],
    [
      'a relative in passing',
      'Helen Marsh rowed. She saw how her mother swam. “Row,” she said.',
      ['Helen Marsh', 'mother'],
    ],
    ['nobody behind the mention', '“Row,” she told Helen Marsh.', []],
    [
      'nobody too far back',
      'Helen Marsh rowed. It rained. It froze. It rained. It froze. It rained. It froze. It rained. It froze. “Row,” she said.',
      [],
    ],
  ])('%s: %s', (_, article, names) => {
    expect(persons(article, 'she')).toEqual(names);
  });

  it('is not who is only reported on in the same sentence', () => {
    const article = 'Helen Marsh rowed. The boat of Anna Holm sank, she said.';
    expect(persons(article, 'she')).toEqual(['Helen Marsh', 'Anna Holm']);
  });
});

describe('a close rival', () => {
  it.each([
    ['nobody else', 'Helen Marsh rowed. “Row,” she said.', 'she', false],
    ['one of the other gender', 'Helen Marsh met Peter Lund. “Row,” she said.', 'she', false],
    ['one nearly as salient', 'Anna Holm left. Holm rowed. Helen Marsh met Holm. “Row,” she said.', 'she', true],
    ['one only met', 'Helen Marsh met Anna Holm. “Row,” she said.', 'she', false],
    ['one far behind', 'Helen Marsh met Anna Holm. Marsh rowed. Marsh swam. “Row,” she said.', 'she', false],
    ['nothing tells the gender', 'Dr Qazbek rowed. “Row,” he said.', 'he', true],
    ['a name has none', 'Helen Marsh met Anna Holm. “Row,” Marsh said.', 'Marsh', false],
  ])('%s: %s', (_, article, words, has) => {
    const findings = narrate(article);
    expect(hasCloseRival(findings, mentionIn(findings, words))).toBe(has);
  });
});
