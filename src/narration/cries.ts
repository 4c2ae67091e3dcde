import { clauseOf, cueOf, type ReportingClause, wordAt } from './clause.js';
import type { Mention } from './mention.js';
import { SPEECH } from './phrasal-clause.js';
import { phraseAfter } from './phrase-after.js';
import { subjectBefore } from './subjects.js';
import { skipVerbGroup } from './verb-group.js';
import type { SentenceView } from './view.js';

/** Nouns for what is called out, each with its verb. */
export const CRIES: ReadonlyMap<string, string> = new Map([
  ['calls', 'call'],
  ['chant', 'chant'],
  ['chants', 'chant'],
  ['chorus', 'chant'],
  ['choruses', 'chant'],
  ['cries', 'cry'],
  ['cry', 'cry'],
  ['shout', 'shout'],
  ['shouts', 'shout'],
  ['yells', 'yell'],
]);

/** How far behind the noun the ones who cry may be named. */
const CRIERS = 8;
/** How many words may stand between "in" and the noun: "in a thunderous chant of". */
const NEAR = 4;

const OPENERS = new Set(['in', 'into', 'with']);

/** Verbs that say who cries: "broke into chants of". */
const BREAKING =
  /^(?:br(?:eak|eaks|eaking|oke|oken)|burst(?:s|ing)?|erupt(?:s|ed|ing)?|join(?:s|ed|ing)?|respond(?:s|ed|ing)?)$/u;

/** `cries of “Shame!” from the gallery`: the ones behind the quotations. */
function criersBehind(view: SentenceView, at: number): Mention | null {
  let from = at + 3;
  while (from < at + CRIERS && wordAt(view, from) !== 'from') from++;
  return wordAt(view, from) === 'from' ? phraseAfter(view, from + 1) : null;
}

/** `The crowd broke into chants of “Shame!”`, `She led the crowd in a chant of “Shame!”`: the ones before. */
function criersBefore(view: SentenceView, at: number): Mention | null {
  let opener = at - 1;
  while (opener > at - NEAR && !OPENERS.has(wordAt(view, opener))) opener--;
  if (!OPENERS.has(wordAt(view, opener))) return null;
  if (BREAKING.test(wordAt(view, opener - 1)))
    return subjectBefore(view, skipVerbGroup(view, opener - 1, false).before);
  for (let led = opener - 2; led > opener - CRIERS; led--)
    if (/^(?:led|leads|leading)$/u.test(wordAt(view, led))) return phraseAfter(view, led + 1, opener);
  return null;
}

/** The token behind the last of the quotations that a list begun at `from` has: `“Shame!” and “Resign!”`. */
function endOfList(view: SentenceView, from: number): number {
  let to = from + 1;
  while (/^(?:and|or|,)$/u.test(view.tokens[to]?.lower ?? '') && view.tokens[to + 1]?.kind === 'quotation') to += 2;
  return to;
}

/** The clause of a noun for cries at token `at`, where the quotations are what is cried; null where nobody is named. */
export function cryClause(view: SentenceView, at: number): ReportingClause | null {
  const lemma = CRIES.get(wordAt(view, at));
  if (!lemma || wordAt(view, at + 1) !== 'of' || view.tokens[at + 2]?.kind !== 'quotation') return null;
  const criers = criersBehind(view, at) ?? criersBefore(view, at);
  if (!criers) return null;
  const to = Math.max(criers.to, endOfList(view, at + 2));
  return clauseOf(view, at, cueOf(view, at, at + 1, lemma, SPEECH), criers, 'nominal', { to });
}
