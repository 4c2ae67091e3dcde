import { describe, expect, it } from 'vitest';
import { narrate } from '../support/narrate.js';

/** The reporting clauses of the last sentence: cue, subject, and how it stands to the cue. */
const clauses = (article: string): [string, string | null, string][] => {
  const { narration } = narrate(article);
  return narration
    .clauses(narration.views.length - 1)
    .map(({ cue, subject, order }) => [cue.text, subject?.text ?? null, order]);
};

describe('the subject of the last verb', () => {
  it.each([
    ['One of the millers, she recalled, wrote so.', 'wrote', 'One of the millers'],
    ['They wrote to the Court of Holm, which said so.', 'said', 'Court of Holm'],
    ['She was in the kitchen when their son ran in and said so.', 'said', 'their son'],
    ['Helen Marsh is reported to have said so.', 'said', 'Helen Marsh'],
    ['It was cold, a fact his office called so.', 'called', 'his office'],
    ['A cousin visiting his office said so.', 'said', 'A cousin visiting his office'],
    ['The plaque on it said so.', 'said', 'The plaque on it'],
    ['She locked the barn before it said so.', 'said', 'it'],
    ['Marsh left a box with a strip of tape on it that said so.', 'said', 'a strip of tape'],
    ['A boy wore a T-shirt that said so.', 'said', 'a T-shirt'],
  ])('%s %s ← %s', (sentence, cue, subject) => {
    expect(clauses(sentence).at(-1)?.slice(0, 2)).toEqual([cue, subject]);
  });
});

describe('the subject before its verb', () => {
  it.each([
    ['Helen Marsh said so.', 'said', 'Helen Marsh'],
    ['She has said so.', 'said', 'She'],
    ['The mayor of Holm later told reporters so.', 'told', 'The mayor of Holm'],
    ['Foreign Minister Helen Marsh said so.', 'said', 'Foreign Minister Helen Marsh'],
    ['Helen Marsh, the mayor, said so.', 'said', 'Helen Marsh'],
    ['Helen Marsh, 45, of Holm, said so.', 'said', 'Helen Marsh'],
    ['Helen Marsh, who runs the mill, said so.', 'said', 'Helen Marsh'],
    ['Helen Marsh, whose father built the mill, said so.', 'said', 'Helen Marsh'],
    ['Helen Marsh (left) said so.', 'said', 'Helen Marsh'],
    ['Helen Marsh – the mayor – said so.', 'said', 'Helen Marsh'],
    ['Helen Marsh, a miller at Holm said so.', 'said', 'Helen Marsh'],
    ['The mayor, Helen Marsh, said so.', 'said', 'Helen Marsh'],
    ['Speaking in Leeds, Helen Marsh said so.', 'said', 'Helen Marsh'],
    ['In a letter to Peter Lund, Helen Marsh said so.', 'said', 'Helen Marsh'],
    ['A friend of Helen Marsh said so.', 'said', 'A friend of Helen Marsh'],
    ["Helen Marsh's lawyer said so.", 'said', "Helen Marsh's lawyer"],
    ['A source close to her said so.', 'said', 'A source close to her'],
    ['Helen Marsh told about 200 people so.', 'told', 'Helen Marsh'],
    ['In the margin someone wrote so.', 'wrote', 'someone'],
    ['Drinkers most often said so.', 'said', 'Drinkers'],
    ['The two lawmakers, however, argue so.', 'argue', 'The two lawmakers'],
    ['A letter signed by the ministers of Estonia, Latvia and Poland, says so.', 'says', 'A letter'],
    ['A spokesman for Holm Bank, the largest of them, said so.', 'said', 'A spokesman for Holm Bank'],
    ['The order released Friday said so.', 'said', 'The order'],
    ['Helen Marsh and Peter Lund said so.', 'said', 'Helen Marsh and Peter Lund'],
    ['A man dressed in green said so.', 'said', 'A man'],
    ['The shepherd said so.', 'said', 'The shepherd'],
    ['One said so.', 'said', 'One'],
    ['Helen Marsh went on: no.', 'went on', 'Helen Marsh'],
    ['As Helen Marsh put it, no.', 'put it', 'Helen Marsh'],
    ['The sign read so.', 'read', 'The sign'],
    ['Peter Lund, who said so, left.', 'said', 'Peter Lund'],
    ['It was Peter Lund, after all, who said so.', 'said', 'Peter Lund'],
    ['Peter Lund, a student from Holm who said so, left.', 'said', 'Peter Lund'],
    ['It was Peter Lund, 34, a baker who said so.', 'said', 'Peter Lund'],
    ['Then there was Peter Lund, president of the Holm Council, who said so.', 'said', 'Peter Lund'],
    ['The baker, whose web page says so, left.', 'says', 'The baker'],
    ['The mayor, two of whose boats sank, said so.', 'said', 'The mayor'],
    ['Peter Lund, who rowed with Marsh and Holm’s Anna Boyd, said so.', 'said', 'Peter Lund'],
    ['The Oar Trust, a group whose boats are all from Holm, said so.', 'said', 'Oar Trust'],
    ['They rowed with Peter Lund, now the mayor, who last year said so.', 'said', 'Peter Lund'],
    ['It was by a lawmaker in the Holm Council, who said so.', 'said', 'a lawmaker'],
    ['A spokesman for its owners, Calder Bank, said so.', 'said', 'A spokesman for its owners'],
    ['HOLM — The chief executive of Calder, a bank, said so.', 'said', 'The chief executive of Calder'],
    ['Now the mayor on Monday said so.', 'said', 'the mayor'],
    ['The mayor used to say so.', 'say', 'The mayor'],
    ['The mayor allowed that it leaks.', 'allowed', 'The mayor'],
    ['The mayor let slip that it leaks.', 'let slip', 'The mayor'],
    ['The mayor took the view that it leaks.', 'took the view', 'The mayor'],
    ['The mayor kept asking why.', 'asking', 'The mayor'],
    ['One of them said so.', 'said', 'One of them'],
    ['One Leeds daily said so.', 'said', 'One Leeds daily'],
  ])('%s %s ← %s', (sentence, cue, subject) => {
    expect(clauses(sentence)).toEqual([[cue, subject, 'before']]);
  });
});

describe('the subject behind its verb', () => {
  it.each([
    ['“Row,” said Helen Marsh.', 'said', 'Helen Marsh'],
    ['“Row,” said the mayor, Helen Marsh.', 'said', 'Helen Marsh'],
    ['“Row,” sighs one miller.', 'sighs', 'one miller'],
    ['“Row,” regretted Helen Marsh.', 'regretted', 'Helen Marsh'],
    ['“Row,” said one of them.', 'said', 'one of them'],
    ['“Row,” later added an angry miller.', 'added', 'an angry miller'],
    ['It was “cold” in the mill, said Helen Marsh, the mayor.', 'said', 'Helen Marsh'],
  ])('%s %s ← %s', (sentence, cue, subject) => {
    expect(clauses(sentence)).toEqual([[cue, subject, 'after']]);
  });
});

describe('agents and sources', () => {
  it.each([
    ['The mill was described by Helen Marsh as “cold”.', 'described', 'Helen Marsh', 'agent'],
    ['A plan called by critics “cold” failed.', 'called', 'critics', 'agent'],
    ['The mill was described as “cold”.', 'described', null, 'none'],
    ['It was, by one miller’s account, “cold”.', 'account', 'one miller', 'agent'],
    ['According to Helen Marsh, it was “cold”.', 'According to', 'Helen Marsh', 'agent'],
    ['It was, in the words of the mayor, “cold”.', 'in the words of', 'the mayor', 'agent'],
    ['The mill was hailed by ministers this week as “cold”.', 'hailed', 'ministers', 'agent'],
    ['It was, by her own account, “cold”.', 'account', 'her', 'agent'],
    ['It was, in her words, “cold”.', 'words', 'her', 'agent'],
  ])('%s %s ← %s (%s)', (sentence, cue, subject, order) => {
    expect(clauses(sentence)).toEqual([[cue, subject, order]]);
  });
});

describe('subjects that are shared', () => {
  it.each([
    ['Helen Marsh left, saying it was “cold”.', [['saying', 'Helen Marsh', 'shared']]],
    ['Helen Marsh left and called it “cold”.', [['called', 'Helen Marsh', 'shared']]],
    [
      'Helen Marsh said it was “cold” and added that it was “wet”.',
      [
        ['said', 'Helen Marsh', 'before'],
        ['added', 'Helen Marsh', 'shared'],
      ],
    ],
    [
      'Helen Marsh said it was “cold”, and Peter Lund added that it was “wet”.',
      [
        ['said', 'Helen Marsh', 'before'],
        ['added', 'Peter Lund', 'before'],
      ],
    ],
    ['It failed, with Peter Lund calling it “cold”.', [['calling', 'Peter Lund', 'before']]],
  ])('%s', (sentence, expected) => {
    expect(clauses(sentence)).toEqual(expected);
  });
});

describe('words that are relayed', () => {
  it.each([
    ['“Row,” the agency quoted Helen Marsh as saying.', 'saying', 'Helen Marsh'],
    ['“Row,” Helen Marsh was quoted as saying.', 'saying', 'Helen Marsh'],
    ['The agency cited her as saying so.', 'saying', 'her'],
  ])('%s %s ← %s', (sentence, cue, subject) => {
    expect(clauses(sentence)).toEqual([[cue, subject, 'relayed']]);
  });
});

describe('nouns that report', () => {
  it.each([
    ['Helen Marsh’s claim that it was “cold” was false.', 'claim', 'Helen Marsh'],
    ['Her promise of “a bridge” came to nothing.', 'promise', 'Her'],
    ['There were cries of “Shame” from the crowd.', 'cries', 'the crowd'],
    ['A warning from the mayor that it was “cold” came late.', 'warning', 'the mayor'],
    ['The crowd had broken into a loud chant of “Shame”.', 'chant', 'The crowd'],
    ['A rower led the crowd in a chorus of “Shame”.', 'chorus', 'the crowd'],
  ])('%s %s ← %s', (sentence, cue, subject) => {
    expect(clauses(sentence)).toEqual([[cue, subject, 'nominal']]);
  });
});

describe('no reporting clause', () => {
  it.each([
    ['a noun', 'The report was late.'],
    ['a noun of nobody', 'The claim that it was cold was late.'],
    ['a noun behind an owner', "Helen Marsh's reply was late."],
    ['an infinitive that has not happened', 'It is too early to say so.'],
    ['a verb that only does', 'Helen Marsh sold the mill.'],
    ['a call that is no cry', 'The phone call lasted an hour.'],
    ['what goes on without a word', 'The council goes on recess.'],
    ['a noun before “was”', 'The town billing was late.'],
  ])('%s: %s', (_, sentence) => {
    expect(clauses(sentence)).toEqual([]);
  });
});
