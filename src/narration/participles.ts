import {
  AUXILIARIES,
  BE_FORMS,
  CONJUNCTIONS,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  VERB_ADVERBS,
} from '../lexicon/function-words.js';
import { PERSONAL_DOCUMENTS } from '../lexicon/personal-documents.js';
import { NAMING } from '../lexicon/reporting-verbs.js';
import { DOCUMENT_NOUNS } from '../lexicon/role-nouns.js';
import { type ReportingClause, searchBack, wordAt } from './clause.js';
import { leadingSubject } from './leading-subject.js';
import { type Mention, mentionOf } from './mention.js';
import { ownSubject } from './participle-subjects.js';
import { phraseAfter } from './phrase-after.js';
import { sharedSubject } from './shared-subject.js';
import { isSpeakerNoun } from './speaker-nouns.js';
import { subjectBefore } from './subjects.js';
import { clauseOfVerb, type Verb } from './verb.js';
import { type SubjectSearch, skipVerbGroup } from './verb-group.js';
import { isFiniteVerb, isReducedRelative } from './verbs.js';
import type { SentenceView } from './view.js';

/** How far behind a participle its agent may stand: "was described on Monday by". */
const AGENT_REACH = 6;
/** Cues that name whom they are about right behind them, unless they are passive. */
const NEEDS_OBJECT = new Set(['accuse', 'blame', 'charge', 'inform', 'remind', 'assure', 'convince', 'tell']);

/** `said by email`: how somebody said it, not who. */
const MEANS = /^(?:e-?mail|fax|letter|mail|phone|post|radio|telephone|text|video|video-?link)$/u;

/** `called “Rain” by critics`, but not `called “Rain” performed by children`: whose words a participle has. */
function agentAfter(view: SentenceView, at: number): Mention | null {
  for (let i = at; i < Math.min(view.tokens.length, at + AGENT_REACH); i++) {
    const token = view.tokens[i];
    if (!token || token.kind === 'punctuation') return null;
    if (token.lower === 'by') return MEANS.test(wordAt(view, i + 1)) ? null : phraseAfter(view, i + 1);
    const behind = view.tokens[i - 1]?.kind === 'quotation';
    if (behind && (isReducedRelative(view, i) || CONJUNCTIONS.has(token.lower))) return null;
  }
  return null;
}

/** `called by critics`, `called “a farce” by critics`, `described as “a farce” by critics`. */
function hasAgent(view: SentenceView, at: number): boolean {
  const said = wordAt(view, at + 1) === 'as' ? at + 2 : at + 1;
  return wordAt(view, at + 1) === 'by' || (view.tokens[said]?.kind === 'quotation' && wordAt(view, said + 1) === 'by');
}

/** True where a quotation stands at the token, or behind an article there. */
const isQuotation = (view: SentenceView, at: number): boolean =>
  view.tokens[/^(?:an?|the)$/u.test(wordAt(view, at)) ? at + 1 : at]?.kind === 'quotation';

/** True for a noun that is called something and calls nobody anything: "a play called “Rain”". */
const isThing = (view: SentenceView, at: number): boolean => {
  const token = view.tokens[at];
  const word = token?.lower ?? '';
  if (token?.kind !== 'word' || token.capital || view.nameAt(at) || AUXILIARIES.has(word) || PREPOSITIONS.has(word))
    return false;
  if (SUBJECT_PRONOUNS.has(word) || RELATIVES.has(word) || VERB_ADVERBS.has(word) || word.endsWith('ly')) return false;
  return !isSpeakerNoun(word) || (DOCUMENT_NOUNS.has(word) && !PERSONAL_DOCUMENTS.has(word));
};

/** `told about 200 people`: an object that a preposition only makes round. */
const isRoundNumber = (view: SentenceView, at: number): boolean =>
  /^(?:about|around|over|under)$/u.test(wordAt(view, at)) &&
  /^(?:\d|an?$|dozens|hundreds|thousands)/u.test(wordAt(view, at + 1));

/** `several people accused of plotting`, `a blog, called “Rain”`: a verb that needs an object has none, so the noun before it is its object. */
const isAgentless = (view: SentenceView, at: number, lemma: string): boolean =>
  (NEEDS_OBJECT.has(lemma) && PREPOSITIONS.has(wordAt(view, at + 1)) && !isRoundNumber(view, at + 1)) ||
  (NAMING.has(lemma) && isQuotation(view, at + 1) && (view.tokens[at - 1]?.text === ',' || isThing(view, at - 1)));

/** How many tokens the subject behind "what" may have, with what is set off from it by commas. */
const OWN_SUBJECT = 12;

/** `what Ms Roe called “delays” by officials`, `what the mayor, Bo Lund, called “delays”`: a verb with a subject of its own. */
function hasSubject(view: SentenceView, before: number): boolean {
  let at = before;
  while (at > before - OWN_SUBJECT && at > 0 && wordAt(view, at) !== 'what' && !isFiniteVerb(view, at)) at--;
  return wordAt(view, at) === 'what' && at < before;
}

/** Verbs whose participle qualifies whom or what they are done to. */
const DONE_TO = new Set(['accuse', 'ask', 'call', 'cite', 'describe', 'invite', 'question', 'quote', 'tell', 'urge']);

/** How far behind a participle the verb may stand that its noun is the subject of. */
const QUALIFIED_REACH = 8;

/** `the doctors asked to sign were “tired”`, `the votes reported to Congress were “few”`: a participle that only qualifies the subject of the verb behind it. */
export function isQualifier(view: SentenceView, at: number, lemma: string): boolean {
  const next = wordAt(view, at + 1);
  const done = DONE_TO.has(lemma) && /^(?:at|for|in|on|to)$/u.test(next);
  const qualifies = done || next === 'by' || (lemma === 'report' && next === 'to');
  if (!qualifies || !isReducedRelative(view, at)) return false;
  for (let i = at + 2; i < at + QUALIFIED_REACH && view.tokens[i]?.kind === 'word'; i++) {
    const word = wordAt(view, i);
    if (SUBORDINATORS.has(word) || RELATIVES.has(word) || CONJUNCTIONS.has(word)) return false;
    if (BE_FORMS.has(word) || /^(?:had|has|have)$/u.test(word)) return true;
  }
  return false;
}

/** `described by critics as`, `was told`: a passive reports for its agent only. */
export function passiveClause(verb: Verb, group: SubjectSearch): ReportingClause | null {
  const { view, at } = verb;
  if (!verb.participle || !(group.passive || isAgentless(view, at, verb.cue.lemma) || hasAgent(view, at))) return null;
  if (!group.passive && hasSubject(view, group.before)) return null;
  const agent = agentAfter(view, at + 1);
  if (!agent && !group.passive && !isAgentless(view, at, verb.cue.lemma)) return null;
  return clauseOfVerb(verb, agent, agent ? 'agent' : 'none', { to: agent?.to });
}

/** `After saying it was “over”, she left.`: the subject of the main clause behind a fronted participle. */
function frontedSubject(view: SentenceView, at: number): Mention | null {
  // "INDORE: Observing that …"
  const head = /^[:—–-]$/u.test(view.tokens[1]?.text ?? '') ? 2 : 0;
  return at === head || (at === 1 && PREPOSITIONS.has(wordAt(view, 0)))
    ? leadingSubject(view, view.tokens.length)
    : null;
}

/** `she said that he had done so only after telling the police`: the subject of the verb that the gerund behind a preposition belongs to. */
function subjectOfVerbBefore(view: SentenceView, at: number): Mention | null {
  if (!/^(?:after|before|by|for|without)$/u.test(wordAt(view, at - 1))) return null;
  const verb = searchBack(view, at - 2, at, (_, i) => isFiniteVerb(view, i));
  return verb >= 0 ? subjectBefore(view, skipVerbGroup(view, verb, false).before) : null;
}

/** Verbs for what makes somebody act. */
const PROMPTING =
  /^(?:caused|causes|causing|forced|forces|forcing|leading|leads|led|moved|moves|moving|prompted|prompting|prompts|pushed|pushes|pushing)$/u;

/** `prompting Ms Roe to call it “over”`: whom something makes speak. */
export function promptedClause(verb: Verb): ReportingClause | null {
  const { view, at } = verb;
  const name = verb.base && wordAt(view, at - 1) === 'to' ? view.nameAt(at - 2) : undefined;
  if (!name || !PROMPTING.test(wordAt(view, name.from - 1))) return null;
  return clauseOfVerb(verb, mentionOf(view, name.spokenFrom, name.to, 'name'), 'before', { from: name.from });
}

/** `…, saying`, `with Ms Roe calling it`, `a banner reading`: a participle has its own subject or shares one. */
export function participleClause(verb: Verb, group: SubjectSearch): ReportingClause | null {
  const { view, at } = verb;
  if (!verb.gerund || view.tokens.slice(group.before + 1, at).some(({ lower }) => BE_FORMS.has(lower))) return null;
  const fronted = frontedSubject(view, at);
  if (fronted) return clauseOfVerb(verb, fronted, 'shared');
  const own = ownSubject(verb, group.before);
  const inner = own ? null : subjectOfVerbBefore(view, at);
  if (inner) return clauseOfVerb(verb, inner, 'shared');
  return own
    ? clauseOfVerb(verb, own, 'before', { from: own.from })
    : clauseOfVerb(verb, sharedSubject(verb), 'shared');
}
