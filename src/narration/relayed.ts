import { POSSESSIVES } from '../lexicon/function-words.js';
import { KIN } from '../lexicon/kin.js';
import { type ReportingClause, searchBack, wordAt } from './clause.js';
import { type Mention, mentionOf } from './mention.js';
import { OBJECT_PRONOUNS } from './noun-phrases.js';
import { phraseAfter } from './phrase-after.js';
import { subjectBefore } from './subjects.js';
import { clauseOfVerb, type Verb } from './verb.js';
import { skipVerbGroup } from './verb-group.js';
import type { SentenceView } from './view.js';

/** How far before "as saying" the one who quotes may stand. */
const RELAY_REACH = 16;
const RELAYS = /^(?:(?:quot|cit)(?:ed|es|ing)|recorded|reported|overheard)$/u;

/** `quoted him as saying`, `was quoted as saying`: the words are the quoted one's, whoever relays them. */
function quotedClause(verb: Verb): ReportingClause | null {
  const { view, at, earlier } = verb;
  if (wordAt(view, at - 1) !== 'as') return null;
  for (let i = at - 2; i >= 0 && i > at - RELAY_REACH; i--) {
    if (!RELAYS.test(wordAt(view, i))) continue;
    const group = skipVerbGroup(view, i, true);
    if (group.passive) return clauseOfVerb(verb, subjectBefore(view, group.before), 'relayed', { from: i });
    const object = phraseAfter(view, view.tokens[i + 1]?.text === ',' ? i + 2 : i + 1, at - 1);
    const known = earlier.find((candidate) => candidate.verb === i);
    return clauseOfVerb(verb, object ?? known?.subject ?? null, 'relayed', { from: i });
  }
  return null;
}

/** `Ms Roe was heard saying`, `Ms Roe can be seen shouting`: whom somebody has heard, or filmed. */
function heardClause(verb: Verb): ReportingClause | null {
  const { view, at } = verb;
  if (!/^(?:caught|filmed|heard|overheard|recorded|seen)$/u.test(wordAt(view, at - 1))) return null;
  const { before, passive } = skipVerbGroup(view, at - 1, true);
  const subject = passive ? subjectBefore(view, before) : null;
  return subject && clauseOfVerb(verb, subject, 'before', { from: subject.from });
}

/** `…, the paper reported, quoting a senior official`. */
function sourceClause(verb: Verb): ReportingClause | null {
  const { view, at, earlier } = verb;
  if (!RELAYS.test(wordAt(view, at)) || earlier.at(-1)?.cue.lemma !== 'report') return null;
  const source = phraseAfter(view, at + 1);
  return source && source.form !== 'pronoun' ? clauseOfVerb(verb, source, 'relayed', { to: source.to }) : null;
}

const REMEMBERS = /^(?:recall|remember)(?:s|ed|ing)?$/u;
const UTTERING = /^(?:saying|telling|asking|shouting|whispering|yelling|screaming|exclaiming|replying|warning)$/u;

/** The pronoun, the name or the relative ("her father") at a token. */
function objectAt(view: SentenceView, at: number): Mention | null {
  const name = view.nameAt(at);
  if (name) return mentionOf(view, name.spokenFrom, name.to, 'name');
  if (KIN.has(wordAt(view, at + 1)) && POSSESSIVES.has(wordAt(view, at)))
    return mentionOf(view, at, at + 2, 'description');
  return OBJECT_PRONOUNS.has(wordAt(view, at)) ? mentionOf(view, at, at + 1, 'pronoun') : null;
}

/** How far behind the verb of remembering what is remembered may be told: "recalled her son coming home and telling her". */
const REMEMBERED = 8;

/** `recalled her father telling her, “…”`: whose utterance at token `at` is remembered. */
function remembered(view: SentenceView, at: number): Mention | null {
  const verb = searchBack(view, at - 1, REMEMBERED, (word) => REMEMBERS.test(word));
  const whom = verb >= 0 ? objectAt(view, verb + 1) : null;
  const acts = whom && whom.to <= at && wordAt(view, whom.to).endsWith('ing');
  return acts && (whom.to === at || wordAt(view, at - 1) === 'and') ? whom : null;
}

/** `“…,” Ms Roe recalled him telling her`: the words are whose she remembers. */
function rememberedClause(verb: Verb): ReportingClause | null {
  const { view, at } = verb;
  const teller = UTTERING.test(wordAt(view, at)) ? remembered(view, at) : null;
  if (teller) return clauseOfVerb(verb, teller, 'relayed', { from: teller.from });
  const whom = REMEMBERS.test(wordAt(view, at)) ? objectAt(view, at + 1) : null;
  return whom && UTTERING.test(wordAt(view, whom.to)) ? clauseOfVerb(verb, whom, 'relayed', { to: whom.to + 1 }) : null;
}

/** `Roe quotes the economist Bo Lund: “…”`: whoever stands right before the colon. */
function citedClause(verb: Verb): ReportingClause | null {
  const { view, at } = verb;
  const cited = verb.cue.lemma === 'quote' || verb.cue.lemma === 'cite' ? phraseAfter(view, at + 1) : null;
  return cited?.form === 'name' && view.tokens[cited.to]?.text === ':'
    ? clauseOfVerb(verb, cited, 'relayed', { to: cited.to })
    : null;
}

/** The clause of a verb that another's words are relayed by; null where it relays nobody. */
export const relayedClause = (verb: Verb): ReportingClause | null =>
  (verb.gerund ? (sourceClause(verb) ?? quotedClause(verb) ?? heardClause(verb)) : null) ??
  rememberedClause(verb) ??
  citedClause(verb);
