import { DETERMINERS, PREPOSITIONS } from '../lexicon/function-words.js';
import { GIVING } from '../lexicon/issuing-verbs.js';
import { NOMINAL_CUES } from '../lexicon/reporting-verbs.js';
import { DOCUMENT_NOUNS } from '../lexicon/role-nouns.js';
import { clauseOf, cueOf, type ReportingClause, searchBack, wordAt } from './clause.js';
import { CRIES, cryClause } from './cries.js';
import { type Mention, mentionOf } from './mention.js';
import { readNounPhrase } from './noun-phrases.js';
import { phrasalClauseOf, SPEECH } from './phrasal-clause.js';
import { phraseAfter } from './phrase-after.js';
import { subjectBefore } from './subjects.js';
import type { SentenceView } from './view.js';

/** What follows a noun that reports: "claim that", "warning of", "her answer? “…”", or the quotation itself. */
const REPORTED_NEXT = /^(?:that|of|about|from|by|to|\?|:|)$/u;
const OWNERS = new Set(['his', 'her', 'their']);
/** Nouns for what somebody thinks, which report where "is that" follows: noun → verb. */
const STANCES: ReadonlyMap<string, string> = new Map([
  ['belief', 'believe'],
  ['concern', 'worry'],
  ['conviction', 'believe'],
  ['fear', 'fear'],
  ['feeling', 'feel'],
  ['hope', 'hope'],
  ['view', 'think'],
]);
/** How many words may stand between "was" and the noun behind a quotation. */
const PREDICATE = 6;

/** How many words the description of an owner may have. */
const OWNER_WORDS = 6;

/** `agreed with the coroner's suggestion`: the description before the possessive at `to`, back to its article. */
function describedOwner(view: SentenceView, to: number): Mention | null {
  const from = searchBack(view, to - 1, OWNER_WORDS, (word) => DETERMINERS.has(word));
  return from >= 0 ? readNounPhrase(view, from, to) : subjectBefore(view, to - 1);
}

/** Whose words a noun cue names: `Ms Roe's claim that`, `his promise of`, `a warning from the minister that`. */
function ownerBefore(view: SentenceView, at: number): Mention | null {
  for (let i = at - 1; i > at - 4 && (view.tokens[i]?.kind === 'word' || wordAt(view, i) === "'"); i--) {
    const word = wordAt(view, i);
    if (OWNERS.has(word)) return mentionOf(view, i, i + 1, 'pronoun');
    if (word !== "'s" && word !== "'") continue;
    const name = view.nameAt(i - 1);
    return name ? mentionOf(view, name.spokenFrom, name.to, 'name') : describedOwner(view, i);
  }
  const link = STANCES.has(wordAt(view, at)) ? /^of$/u : /^(?:from|by)$/u;
  return link.test(wordAt(view, at + 1)) ? phraseAfter(view, at + 2) : null;
}

const isCopula = (word: string): boolean => word === 'is' || word === 'was';

/** How many words a time may have: "earlier in the night". */
const TIME = 5;

/** `claim that`, `call for`, `call last week to`, or the quotation itself behind the noun. */
function reportsNext(view: SentenceView, at: number, lemma: string): boolean {
  const next = wordAt(view, at + 1);
  if (REPORTED_NEXT.test(next) || (next === 'for' && /^(?:call|demand)$/u.test(lemma))) return true;
  if (!/^(?:earlier|last|this|yesterday)$/u.test(next)) return false;
  const behind = view.tokens.slice(at + 2, at + 2 + TIME);
  return behind.some(({ lower }) => /^(?:for|of|that|to)$/u.test(lower));
}

/** `Ms Roe's answer was: “…”`, `her claim is that …`, `his reply was curt: “…”`: the noun is what the quotation says. */
function isEquated(view: SentenceView, at: number): boolean {
  const verb = copulaBehind(view, at);
  // "her motto is “…”", but not "her claim is “false”"
  const motto = NOMINAL_CUES.get(wordAt(view, at)) === 'say' && view.tokens[verb + 1]?.kind === 'quotation';
  return (
    verb > 0 &&
    (motto ||
      wordAt(view, verb + 1) === 'that' ||
      view.tokens.slice(verb + 1, verb + 4).some(({ text }) => /^[:,]$/u.test(text)))
  );
}

/** How much may stand between a noun and its verb: "his answer in the debate was that", "her hope, she wrote, was that". */
const ASIDE = 9;

/** The "was" of the noun at a token, where nothing but a phrase or an aside stands between; 0 where there is none. */
function copulaBehind(view: SentenceView, at: number): number {
  const opens = view.tokens[at + 1]?.text === ',' || PREPOSITIONS.has(wordAt(view, at + 1));
  if (!opens) return isCopula(wordAt(view, at + 1)) ? at + 1 : 0;
  for (let verb = at + 2; verb < at + ASIDE; verb++)
    if (isCopula(wordAt(view, verb)) && wordAt(view, verb + 1) === 'that') return verb;
  return 0;
}

/** `“…” was Ms Roe's opinion.`, `“…” was the reply of Ms Roe.`: the noun behind the quotation that it is said to be. */
function predicate(view: SentenceView, at: number, lemma: string): ReportingClause | null {
  const verb = searchBack(view, at - 1, PREDICATE, isCopula);
  if (verb < 0 || view.tokens[verb - 1]?.kind !== 'quotation') return null;
  const owned = /^(?:'s|')$/u.test(wordAt(view, at - 1));
  const owner = owned
    ? phraseAfter(view, verb + 1, at - 1)
    : wordAt(view, at + 1) === 'of'
      ? phraseAfter(view, at + 2)
      : null;
  return owner && clauseOf(view, verb, cueOf(view, at, at + 1, lemma, SPEECH), owner, 'after', { to: at + 1 });
}

/** `Ms Roe issued a statement, “…”`: whose statement the quotation behind the comma is. */
function issued(view: SentenceView, at: number): ReportingClause | null {
  if (view.tokens[at + 2]?.kind !== 'quotation' || view.tokens[at + 1]?.text !== ',') return null;
  const article = wordAt(view, at - 1) === 'following' ? at - 2 : at - 1;
  const verb = wordAt(view, article - 1) === 'out' ? article - 2 : article - 1;
  const fits = DOCUMENT_NOUNS.has(wordAt(view, at)) && /^(?:an?|the|this)$/u.test(wordAt(view, article));
  return fits && GIVING.has(wordAt(view, verb))
    ? phrasalClauseOf(view, at, at + 1, 'state', subjectBefore(view, verb - 1), 'nominal')
    : null;
}

/** The nouns that may report. */
export const NOUN_WORDS: readonly string[] = [
  ...NOMINAL_CUES.keys(),
  ...STANCES.keys(),
  ...CRIES.keys(),
  ...DOCUMENT_NOUNS,
];

/** The clause of a noun that reports, at token `at`; null where nobody owns it. */
export function nounClause(view: SentenceView, at: number): ReportingClause | null {
  const uttered = cryClause(view, at) ?? issued(view, at);
  if (uttered) return uttered;
  const stance = STANCES.get(wordAt(view, at));
  const lemma = stance ?? NOMINAL_CUES.get(wordAt(view, at));
  if (!lemma || view.nameAt(at)) return null;
  const equated = predicate(view, at, lemma);
  if (equated) return equated;
  if ((stance || !reportsNext(view, at, lemma)) && !isEquated(view, at)) return null;
  return phrasalClauseOf(view, at, at + 1, lemma, ownerBefore(view, at), 'nominal');
}
