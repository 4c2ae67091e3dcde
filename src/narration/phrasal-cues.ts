import { PREPOSITIONS } from '../lexicon/function-words.js';
import { type ReportingClause, searchBack, wordAt } from './clause.js';
import { type Mention, mentionOf } from './mention.js';
import { isPossessive, readNounPhrase } from './noun-phrases.js';
import { phrasalClauseOf } from './phrasal-clause.js';
import { behindAnyNoun, phraseAfter } from './phrase-after.js';
import { subjectBefore } from './subjects.js';
import { skipVerbGroup } from './verb-group.js';
import { isFiniteVerb } from './verbs.js';
import type { SentenceView } from './view.js';

/** Reads the phrase whose key word stands at a token. */
type Reader = (view: SentenceView, at: number) => ReportingClause | null;

/** How many words a source's description may have. */
const LONGEST_SOURCE = 6;
const OWNERS = new Set(['his', 'her', 'their', 'its']);

/** `according to the outlet`: a source whatever its noun. */
function anyPhraseAfter(view: SentenceView, at: number): Mention | null {
  if (wordAt(view, at) !== 'the') return null;
  const to = behindAnyNoun(view, at, LONGEST_SOURCE);
  return to > at + 1 ? mentionOf(view, at, to, 'description') : null;
}

const accordingTo: Reader = (view, at) => {
  if (wordAt(view, at + 1) !== 'to') return null;
  const source = phraseAfter(view, at + 2) ?? anyPhraseAfter(view, at + 2);
  return phrasalClauseOf(view, at, at + 2, 'according to', source, 'agent');
};

/** `“…,” per the statute`: a source behind a quotation, no measure. */
const per: Reader = (view, at) => {
  const said = view.tokens[at - 1]?.text === ',' ? at - 2 : at - 1;
  if (view.tokens[said]?.kind !== 'quotation') return null;
  return phrasalClauseOf(view, at, at + 1, 'according to', phraseAfter(view, at + 1), 'agent');
};

const inTheWordsOf: Reader = (view, at) =>
  wordAt(view, at + 1) === 'the' &&
  /^(?:eyes|opinion|view|words?)$/u.test(wordAt(view, at + 2)) &&
  wordAt(view, at + 3) === 'of'
    ? phrasalClauseOf(view, at, at + 4, 'in the words of', phraseAfter(view, at + 4), 'agent')
    : null;

/** The owner of what stands at `at`, where "in" opens the phrase: `in her view`, `in the Herald's words`. */
function ownerIn(view: SentenceView, at: number): Mention | null {
  if (OWNERS.has(wordAt(view, at - 1)))
    return wordAt(view, at - 2) === 'in' && wordAt(view, at + 1) !== 'of'
      ? mentionOf(view, at - 1, at, 'pronoun')
      : null;
  const owner = /^(?:'s|')$/u.test(wordAt(view, at - 1)) ? view.nameAt(at - 2) : undefined;
  if (!owner) return null;
  const opener = wordAt(view, owner.from - 1) === 'the' ? owner.from - 2 : owner.from - 1;
  return wordAt(view, opener) === 'in' ? mentionOf(view, owner.spokenFrom, owner.to, 'name') : null;
}

/** `by one player's account`: the owner of what stands at `at`, where "by" opens the phrase. */
function ownerBy(view: SentenceView, at: number): Mention | null {
  const owner = wordAt(view, at - 1) === 'own' ? at - 2 : at - 1;
  if (OWNERS.has(wordAt(view, owner)) && wordAt(view, owner - 1) === 'by')
    return mentionOf(view, owner, owner + 1, 'pronoun');
  if (!isPossessive(view, at - 1)) return null;
  const by = searchBack(view, at - 2, LONGEST_SOURCE - 1, (word) => word === 'by');
  return by >= 0 ? readNounPhrase(view, by + 1, at - 1, true) : null;
}

const inOwnWords: Reader = (view, at) =>
  phrasalClauseOf(view, at, at + 1, 'in the words of', ownerIn(view, at) ?? ownerBy(view, at), 'agent');

const subjectOf = (view: SentenceView, verb: number): Mention | null =>
  subjectBefore(view, skipVerbGroup(view, verb, false).before);

/** `went on, “…”`, `goes on about “…”`, but not `goes on recess`, `went on helping`. */
const goesOn: Reader = (view, at) => {
  const next = view.tokens[at + 2];
  const speaks = next?.kind !== 'word' || (PREPOSITIONS.has(next.lower) && next.lower !== 'to');
  return wordAt(view, at + 1) === 'on' && speaks
    ? phrasalClauseOf(view, at, at + 2, 'go on', subjectOf(view, at), 'before')
    : null;
};

const putsIt: Reader = (view, at) =>
  /^(?:it|this)$/u.test(wordAt(view, at + 1))
    ? phrasalClauseOf(view, at, at + 2, 'put it', subjectOf(view, at), 'before')
    : null;

const POINT = /^(?:point|case|argument|clear|plain)$/u;

/** `made the point that`, `made a point of saying`, `made it clear that`: where such a phrase ends whose "made" stands at `at`, or 0. */
function pointAfter(view: SentenceView, at: number): number {
  const noun = /^(?:the|a|an|it)$/u.test(wordAt(view, at + 1)) ? at + 2 : at + 1;
  if (!POINT.test(wordAt(view, noun))) return 0;
  if (wordAt(view, noun + 1) === 'of' && wordAt(view, noun + 2) === 'saying') return noun + 3;
  const clear = /^(?:clear|plain)$/u.test(wordAt(view, noun));
  return clear || wordAt(view, noun + 1) === 'that' || view.tokens[noun + 1]?.text === ':' ? noun + 1 : 0;
}

const makesPoint: Reader = (view, at) => {
  // "asked her to make it clear"
  if (wordAt(view, at - 1) === 'to' && !isFiniteVerb(view, at - 2)) return null;
  const to = pointAfter(view, at);
  return to > 0 ? phrasalClauseOf(view, at, to, 'make the point', subjectOf(view, at), 'before') : null;
};

/** `allowed that`, `let slip`: a verb that reports with these words behind it. */
function followedBy(lemma: string, ...phrases: readonly string[]): Reader {
  const tails = phrases.map((phrase) => phrase.split(' '));
  return (view, at) => {
    const tail = tails.find((words) => words.every((word, i) => wordAt(view, at + 1 + i) === word));
    if (!tail) return null;
    const to = at + 1 + tail.filter((word) => word !== 'that').length;
    return phrasalClauseOf(view, at, to, lemma, subjectOf(view, at), 'before');
  };
}

/** How much may stand between such a verb and its "as": "brushed the whole of it aside as". */
const BRUSHED = 8;

/** `summed it up as “…”`, `brushed the claim aside as “…”`, `played down the claim as “…”`. */
const brushesOff: Reader = (view, at) => {
  let as = at + 2;
  while (as < at + BRUSHED && view.tokens[as]?.kind === 'word' && wordAt(view, as) !== 'as') as++;
  const particle = view.tokens.slice(at + 1, as).some(({ lower }) => /^(?:aside|away|down|off|up)$/u.test(lower));
  return wordAt(view, as) === 'as' && particle
    ? phrasalClauseOf(view, at, as, 'dismiss', subjectOf(view, at), 'before')
    : null;
};

/** `paid tribute to “…”`. */
const paysTribute: Reader = (view, at) =>
  /^(?:paid|pays|paying)$/u.test(wordAt(view, at - 1)) && wordAt(view, at + 1) === 'to'
    ? phrasalClauseOf(view, at - 1, at + 1, 'praise', subjectOf(view, at - 1), 'before')
    : null;

/** `“…,” came the reply from Ms Roe`: whoever the answer comes from. */
const cameReply: Reader = (view, at) => {
  let noun = at + 1;
  while (noun < at + LONGEST_SOURCE && wordAt(view, noun) !== 'from') noun++;
  const answers = /^(?:answer|cry|reply|response|retort|shout)$/u.test(wordAt(view, noun - 1));
  return answers && wordAt(view, noun) === 'from'
    ? phrasalClauseOf(view, at, noun, 'reply', phraseAfter(view, noun + 1), 'after')
    : null;
};

/** `To quote Ms Roe, “…”`: the one quoted, where the phrase is an aside of its own. */
const toQuote: Reader = (view, at) => {
  if (wordAt(view, at - 1) !== 'to' || view.tokens[at - 2]?.kind === 'word') return null;
  const source = phraseAfter(view, at + 1);
  return source && view.tokens[source.to]?.kind !== 'word'
    ? phrasalClauseOf(view, at - 1, at + 1, 'in the words of', source, 'agent')
    : null;
};

const named = (words: string, read: Reader): [string, Reader][] => words.split(' ').map((word) => [word, read]);

/** The phrases that report, by the word that tells them. */
const PHRASES: ReadonlyMap<string, Reader> = new Map([
  ...named('according', accordingTo),
  ...named('per', per),
  ...named('in', inTheWordsOf),
  ...named(
    'account admission assessment description estimate estimation judgement judgment opinion phrase reckoning telling view words',
    inOwnWords,
  ),
  ...named('went goes', goesOn),
  ...named('put puts', putsIt),
  ...named('make makes made making', makesPoint),
  ...named('allow allows allowed', followedBy('allow', 'that')),
  ...named('let lets', followedBy('let slip', 'slip', 'it slip', 'it be known')),
  ...named('adamant', followedBy('insist', 'that')),
  ...named('came comes', cameReply),
  ...named('quote', toQuote),
  ...named('tribute', paysTribute),
  ...named('brushed brushes played plays summed sums waved waves', brushesOff),
  ...named('take takes took taken', followedBy('take the view', 'the view that')),
]);

/** The words that tell these phrases. */
export const PHRASE_WORDS: readonly string[] = [...PHRASES.keys()];

/** The clause of a cue of several words whose key word stands at token `at`. */
export const phrasalClause = (view: SentenceView, at: number): ReportingClause | null =>
  PHRASES.get(wordAt(view, at))?.(view, at) ?? null;
