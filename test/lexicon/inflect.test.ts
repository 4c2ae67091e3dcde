import { describe, expect, it } from 'vitest';
import { IRREGULAR_PASTS, inflect, type VerbForm } from '../../src/lexicon/inflect.js';
import { NOMINAL_CUES, REPORTING_VERBS } from '../../src/lexicon/reporting-verbs.js';

const has = (lemma: string, form: VerbForm, word: string): boolean =>
  inflect(lemma).some(([name, spelling]) => name === form && spelling === word);

describe('inflect', () => {
  it.each([
    ['claim', 'claims claimed claimed claiming'],
    ['state', 'states stated stated stating'],
    ['agree', 'agrees agreed agreed agreeing'],
    ['reply', 'replies replied replied replying'],
    ['say', 'says said said saying'],
    ['portray', 'portrays portrayed portrayed portraying'],
    ['stress', 'stresses stressed stressed stressing'],
    ['preach', 'preaches preached preached preaching'],
    ['echo', 'echoes echoed echoed echoing'],
    ['write', 'writes wrote written writing'],
    ['tell', 'tells told told telling'],
    ['read', 'reads read read reading'],
    ['begin', 'begins began begun beginning'],
    ['dub', 'dubs dubbed dubbed dubbing'],
    ['admit', 'admits admitted admitted admitting'],
    ['label', 'labels labelled labelled labelling'],
    ['label', 'labels labeled labeled labeling'],
  ])('%s: %s', (lemma, forms) => {
    const [third = '', past = '', participle = '', gerund = ''] = forms.split(' ');
    expect({
      third: has(lemma, 'third', third),
      past: has(lemma, 'past', past),
      participle: has(lemma, 'participle', participle),
      gerund: has(lemma, 'gerund', gerund),
    }).toEqual({ third: true, past: true, participle: true, gerund: true });
  });

  it.each([
    ['tell', 'past', 'telled'],
    ['write', 'participle', 'wrote'],
    ['reply', 'third', 'replys'],
    ['state', 'gerund', 'stateing'],
    ['stress', 'third', 'stresss'],
    ['dub', 'past', 'dubed'],
  ] as const)('%s has no %s %s', (lemma, form, word) => {
    expect(has(lemma, form, word)).toBe(false);
  });

  it('gives the base form itself', () => {
    expect(inflect('claim')[0]).toEqual(['base', 'claim']);
  });

  it('knows irregular pasts, and none that is regular', () => {
    expect(['went', 'told', 'met', 'woke'].filter((past) => !IRREGULAR_PASTS.has(past))).toEqual([]);
    expect(['claimed', 'go', 'written'].filter((past) => IRREGULAR_PASTS.has(past))).toEqual([]);
  });
});

describe('reporting verbs', () => {
  it.each([
    ['said', 'say', 'speech', 'past'],
    ['tells', 'tell', 'speech', 'third'],
    ['written', 'write', 'speech', 'participle'],
    ['labelled', 'label', 'assess', 'past'],
    ['dubbing', 'dub', 'assess', 'gerund'],
    ['hopes', 'hope', 'stance', 'third'],
    ['reads', 'read', 'show', 'third'],
  ] as const)('%s is a form of %s', (word, lemma, cueClass, form) => {
    const entry = REPORTING_VERBS.get(word);
    expect(entry?.lemma).toBe(lemma);
    expect(entry?.classes).toContain(cueClass);
    expect(entry?.forms).toContain(form);
  });

  it('are no verbs that only do', () => {
    expect('walked builds sank table'.split(' ').filter((word) => REPORTING_VERBS.has(word))).toEqual([]);
  });

  it('stand behind every noun that reports', () => {
    const known = new Set([...REPORTING_VERBS.values()].map(({ lemma }) => lemma));
    expect([...NOMINAL_CUES.values()].filter((lemma) => !known.has(lemma))).toEqual([]);
  });
});
