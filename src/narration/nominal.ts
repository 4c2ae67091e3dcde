import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  NOUNS_IN_ING,
  POSSESSIVES,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_PRONOUNS,
  VERB_ADVERBS,
  WEEKDAYS_AND_MONTHS,
} from '../lexicon/function-words.js';
import { KIN } from '../lexicon/kin.js';
import { CORE_CUES, NOUN_LIKE, REPORTING_VERBS } from '../lexicon/reporting-verbs.js';
import { DOCUMENT_NOUNS, GROUP_NOUNS } from '../lexicon/role-nouns.js';
import { wordAt } from './clause.js';
import type { NamePhrase } from './name-phrases.js';
import { isSpeakerNoun } from './speaker-nouns.js';
import type { SentenceView } from './view.js';

/** True for an adverb that may stand in a verb group. */
export const isAdverb = (word: string): boolean =>
  VERB_ADVERBS.has(word) || (word.endsWith('ly') && word.length > 4 && !isSpeakerNoun(word));

const OBJECTS = new Set([
  'him',
  'her',
  'it',
  'them',
  'the',
  'this',
  'that',
  'his',
  'its',
  'their',
  'a',
  'an',
  'me',
  'us',
]);

/** `the two wrote`: a numeral that stands for persons. */
const isGroup = (view: SentenceView, at: number): boolean =>
  /^(?:two|three|four|five|six|pair|duo|trio|couple)$/u.test(wordAt(view, at)) && wordAt(view, at - 1) === 'the';

/** `the mother of three said`: a numeral that counts children. */
const countsChildren = (view: SentenceView, at: number): boolean =>
  wordAt(view, at - 1) === 'of' && (KIN.has(wordAt(view, at - 2)) || wordAt(view, at - 2) === 'parent');

/** `“…,” sighs one official`: a noun phrase behind what must then be a verb. */
const opensPhrase = (view: SentenceView, at: number): boolean =>
  view.nameAt(at) !== undefined || DETERMINERS.has(wordAt(view, at)) || SUBJECT_PRONOUNS.has(wordAt(view, at));

/** `the senators, however, argue`: a word set off by the comma at `comma` that joins the sentence to the one before. */
const isInterjected = (view: SentenceView, comma: number): boolean =>
  view.tokens[comma - 2]?.text === ',' &&
  /^(?:also|however|instead|meanwhile|nevertheless|now|still|then|therefore|though|too)$/u.test(
    wordAt(view, comma - 1),
  );

/** `the Belarusians say`, `Democrats say`. */
const isPlural = ({ look, doubtful }: NamePhrase, word: string): boolean =>
  word.endsWith('s') && (look === 'people' || (doubtful && isSpeakerNoun(word)));

const isCore = (view: SentenceView, at: number): boolean =>
  CORE_CUES.has(REPORTING_VERBS.get(wordAt(view, at))?.lemma ?? '');

/** `critics of Ann Roe call her`: a name that only says of whom several are. */
function isOfSeveral(view: SentenceView, name: number, verb: number): boolean {
  if (!opensPhrase(view, verb + 1)) return false;
  const link = wordAt(view, name - 1) === 'the' ? name - 2 : name - 1;
  return /^(?:at|for|from|in|of)$/u.test(wordAt(view, link)) && GROUP_NOUNS.has(wordAt(view, link - 1));
}

/** True right behind something that can be a verb's subject: a pronoun, a name, a speaker's noun, "who". */
function followsSubject(view: SentenceView, at: number, base: boolean): boolean {
  let before = at - 1;
  while (before > 0 && isAdverb(wordAt(view, before)) && !view.nameAt(before)) before--;
  const word = wordAt(view, before);
  if (AUXILIARIES.has(word) || word === 'to' || SUBJECT_PRONOUNS.has(word) || RELATIVES.has(word)) return true;
  const name = view.nameAt(before);
  if (name) return !base || isPlural(name, word) || (isCore(view, at) && isOfSeveral(view, name.from, at));
  if (view.tokens[before]?.kind === 'quotation') return !base && opensPhrase(view, at + 1);
  if (view.tokens[before]?.text === ',' && isInterjected(view, before)) return followsSubject(view, before - 2, base);
  if (view.tokens[before]?.text === ',')
    return !base && (OBJECTS.has(wordAt(view, at + 1)) || view.nameAt(at + 1) !== undefined);
  // "the monitors say that"
  if (base && wordAt(view, at + 1) === 'that' && word.endsWith('s')) return true;
  if (isGroup(view, before)) return true;
  return isSpeakerNoun(word) && !PREPOSITIONS.has(wordAt(view, before - 1));
}

/** Words before an infinitive that say it has not happened: "too early to tell", "wants to say". */
const UNSAID = new Set(
  (
    'early late soon hard difficult easy fair likely unlikely able unable ready reluctant willing free afraid want wants wanted need needs needed have has had is was are ' +
    'were be going plan plans planned supposed meant try tries tried trying asked told urged invited allowed forced hope hopes hoped ' +
    'failed fails refuse refused refuses declined declines ought able enough power right opportunity chance reason reasons way time ability nothing something anything'
  ).split(' '),
);

/** Words that a reporting verb may follow though they determine nouns: "all said", "one asked". */
const STANDING_ALONE = new Set(['all', 'both', 'one', 'others', 'many', 'some', 'another', 'that']);

/** `a friend of her said`, but not `in her comment`. */
const isPast = (view: SentenceView, at: number): boolean =>
  REPORTING_VERBS.get(wordAt(view, at))?.forms.has('past') === true;

/** True right behind a determiner or an owner, where only a noun or an adjective can stand. */
function isDetermined(view: SentenceView, at: number): boolean {
  const before = wordAt(view, at - 1);
  if (before === "'s") return !(SUBJECT_PRONOUNS.has(wordAt(view, at - 2)) && /ing$/u.test(wordAt(view, at)));
  if (before === 'her' && PREPOSITIONS.has(wordAt(view, at - 2)) && isPast(view, at)) return false;
  const alone = STANDING_ALONE.has(before) || isGroup(view, at - 1) || countsChildren(view, at - 1);
  return before === "'" || POSSESSIVES.has(before) || (DETERMINERS.has(before) && !alone);
}

/** `too early to tell`, `a law to protect`: an infinitive that reports nothing. */
function isBareInfinitive(view: SentenceView, at: number, lemma: string): boolean {
  if (wordAt(view, at - 1) !== 'to') return false;
  let place = at - 2;
  while (wordAt(view, place).endsWith('ly') && !UNSAID.has(wordAt(view, place))) place--;
  const governor = wordAt(view, place);
  return (
    UNSAID.has(governor) ||
    (governor.endsWith('ing') && !/^(?:going|continuing|beginning)$/u.test(governor)) ||
    (!CORE_CUES.has(lemma) && governor !== 'on')
  );
}

/** `the Baltic states said`: a form that is a noun as often, right before another verb of reporting. */
function beforeVerb(view: SentenceView, at: number): boolean {
  const entry = REPORTING_VERBS.get(wordAt(view, at));
  const next = REPORTING_VERBS.get(wordAt(view, at + 1));
  return (
    entry !== undefined && NOUN_LIKE.has(entry.lemma) && entry.forms.has('third') && next?.forms.has('past') === true
  );
}

/** True where a reporting verb's form is used as a noun or an adjective: "the report", "in reply", "media reports". */
export function isNominal(view: SentenceView, at: number): boolean {
  const entry = REPORTING_VERBS.get(wordAt(view, at));
  if (!entry) return true;
  const { forms, lemma } = entry;
  const before = wordAt(view, at - 1);
  const next = wordAt(view, at + 1);
  if (isDetermined(view, at) || isBareInfinitive(view, at, lemma)) return true;
  if (next === 'to' && /^(?:continue|begin|start|thank)$/u.test(lemma)) return true;
  if (STANDING_ALONE.has(before) && before !== 'that') return false;
  if (forms.has('gerund')) return !gerundFits(view, at);
  if (PREPOSITIONS.has(before) && !/^(?:as|than|before|after|since|to|like)$/u.test(before)) return true;
  if (forms.has('past') || forms.has('participle')) return false;
  if (next === 'by' || next === 'of') return !forms.has('third') || NOUN_LIKE.has(lemma);
  if (beforeVerb(view, at)) return true;
  if (AUXILIARIES.has(next)) return !isSpeakerNoun(before) && !SUBJECT_PRONOUNS.has(before);
  return (NOUN_LIKE.has(lemma) || !forms.has('third')) && !followsSubject(view, at, !forms.has('third'));
}

/** `a statement on Thursday night condemning`: when something was said, behind which it goes on. */
const TIME_OF_DAY = /^(?:morning|afternoon|evening|night|today|yesterday)$/u;

/** A gerund reports where it is set off ("…, saying"), coordinated, governed by a preposition, or progressive. */
function gerundFits(view: SentenceView, at: number): boolean {
  if (AUXILIARIES.has(wordAt(view, at + 1))) return false;
  let before = at - 1;
  while (before > 0 && isAdverb(wordAt(view, before)) && !view.nameAt(before)) before--;
  const token = view.tokens[before];
  if (!token) return false;
  if (token.kind !== 'word') return true;
  const word = token.lower;
  if (CONJUNCTIONS.has(word) || AUXILIARIES.has(word) || word === 'as' || word === 'while' || word === 'when')
    return true;
  if (PREPOSITIONS.has(word)) return word !== 'of' || wordAt(view, before - 1) === 'fond';
  const name = view.nameAt(before);
  if (name) return !(NOUNS_IN_ING.has(wordAt(view, at)) && DETERMINERS.has(wordAt(view, name.from - 1)));
  return (
    DOCUMENT_NOUNS.has(word) ||
    TIME_OF_DAY.test(word) ||
    WEEKDAYS_AND_MONTHS.has(word) ||
    /^(?:saying|adding|telling|calling|noting|asking|writing|claiming|insisting|describing|chanting|shouting|yelling)$/u.test(
      wordAt(view, at),
    )
  );
}
