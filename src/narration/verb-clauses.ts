import { AUXILIARIES, BE_FORMS, CONJUNCTIONS, PREPOSITIONS } from '../lexicon/function-words.js';
import { PERSONAL_DOCUMENTS } from '../lexicon/personal-documents.js';
import { NAMING, REPORTING_VERBS } from '../lexicon/reporting-verbs.js';
import { DOCUMENT_NOUNS } from '../lexicon/role-nouns.js';
import { type Cue, clauseOf, cueOf, type ReportingClause, type SubjectOrder, wordAt } from './clause.js';
import { invertedSubject } from './inverted.js';
import { leadingSubject } from './leading-subject.js';
import { type Mention, mentionOf } from './mention.js';
import { phraseAfter } from './phrase-after.js';
import { type SubjectSearch, skipVerbGroup, subjectBefore } from './subjects.js';
import { isNominal } from './verbs.js';
import type { SentenceView } from './view.js';

/** Cues whose subject speaks whatever its noun: "the shepherd said". */
const ANY_SPEAKER = new Set(['say', 'tell', 'add', 'ask', 'reply', 'shout', 'joke', 'recall']);
/** How far behind a participle its agent may stand: "was described on Monday by". */
const AGENT_REACH = 6;
/** How far before "as saying" the one who quotes may stand. */
const RELAY_REACH = 16;
/** How many clauses back a verb may share a subject. */
const SHARED_REACH = 8;
const RELAYS = /^(?:quot|cit)(?:ed|es|ing)$/u;

/** Cues that name whom they are about right behind them, unless they are passive. */
const NEEDS_OBJECT = new Set(['accuse', 'blame', 'charge', 'inform', 'remind', 'assure', 'convince', 'tell']);

/** A reporting verb where it stands, and the clauses found before it in its sentence. */
interface Verb {
  readonly view: SentenceView;
  readonly at: number;
  readonly cue: Cue;
  readonly gerund: boolean;
  readonly participle: boolean;
  readonly finite: boolean;
  readonly base: boolean;
  readonly earlier: readonly ReportingClause[];
}

const clause = (
  { view, at, cue }: Verb,
  subject: Mention | null,
  order: SubjectOrder,
  span?: { from?: number; to?: number },
): ReportingClause => clauseOf(view, at, cue, subject, order, span);

function agentAfter(view: SentenceView, at: number): Mention | null {
  for (let i = at; i < Math.min(view.tokens.length, at + AGENT_REACH); i++) {
    const token = view.tokens[i];
    if (!token || token.kind === 'punctuation') return null;
    if (token.lower === 'by') return phraseAfter(view, i + 1);
  }
  return null;
}

/** `quoted him as saying`, `was quoted as saying`: the words are the quoted one's, whoever relays them. */
function quotedClause(verb: Verb): ReportingClause | null {
  const { view, at, earlier } = verb;
  if (wordAt(view, at - 1) !== 'as') return null;
  for (let i = at - 2; i >= 0 && i > at - RELAY_REACH; i--) {
    if (!RELAYS.test(wordAt(view, i))) continue;
    const group = skipVerbGroup(view, i, true);
    if (group.passive) return clause(verb, subjectBefore(view, group.before), 'relayed', { from: i });
    const object = phraseAfter(view, view.tokens[i + 1]?.text === ',' ? i + 2 : i + 1, at - 1);
    const known = earlier.find((candidate) => candidate.verb === i);
    return clause(verb, object ?? known?.subject ?? null, 'relayed', { from: i });
  }
  return null;
}

/** `…, the paper reported, quoting a senior official`. */
function sourceClause(verb: Verb): ReportingClause | null {
  const { view, at, earlier } = verb;
  if (!RELAYS.test(wordAt(view, at)) || earlier.at(-1)?.cue.lemma !== 'report') return null;
  const source = phraseAfter(view, at + 1);
  return source && source.form !== 'pronoun' ? clause(verb, source, 'relayed', { to: source.to }) : null;
}

/** True where a main clause may begin: at the head of the sentence, behind a comma, a quotation or "and". */
function startsClause(view: SentenceView, at: number): boolean {
  const before = view.tokens[at - 1];
  return before?.kind !== 'word' || CONJUNCTIONS.has(before.lower);
}

/** `the bridge, which Ms Roe had called “dead” and promised to close`: joined to the verb of a relative clause. */
const joinsRelative = (view: SentenceView, at: number, { from, to, order }: ReportingClause): boolean =>
  order === 'before' &&
  /^(?:which|whom|that)$/u.test(wordAt(view, from - 1)) &&
  CONJUNCTIONS.has(wordAt(view, at - 1)) &&
  view.tokens.slice(to, at - 1).every(({ text }) => text !== ',');

/** The subject that a verb without one shares: of the nearest main clause, else the one that opens the sentence, else of any clause. */
function sharedSubject({ view, at, earlier }: Verb): Mention | null {
  const near = earlier
    .slice(-SHARED_REACH)
    .filter(({ subject, order }) => subject && order !== 'agent' && order !== 'nominal');
  const nearest = near.at(-1);
  if (nearest && joinsRelative(view, at, nearest)) return nearest.subject;
  const main = near.findLast(({ from }) => startsClause(view, from));
  return main?.subject ?? leadingSubject(view, at) ?? near.at(-1)?.subject ?? null;
}

function sharedClause(verb: Verb, group: SubjectSearch): ReportingClause {
  const subject = sharedSubject(verb);
  return clause(verb, subject, subject ? 'shared' : 'none', { from: group.before + 1 });
}

/** `called by critics`, `called “a farce” by critics`. */
const hasAgent = (view: SentenceView, at: number): boolean =>
  wordAt(view, at + 1) === 'by' || (view.tokens[at + 1]?.kind === 'quotation' && wordAt(view, at + 2) === 'by');

/** True where a quotation stands at the token, or behind an article there. */
const isQuotation = (view: SentenceView, at: number): boolean =>
  view.tokens[/^(?:an?|the)$/u.test(wordAt(view, at)) ? at + 1 : at]?.kind === 'quotation';

/** `several people accused of plotting`, `a blog, called “Rain”`: a verb that needs an object has none, so the noun before it is its object. */
const isAgentless = (view: SentenceView, at: number, lemma: string): boolean =>
  (NEEDS_OBJECT.has(lemma) && PREPOSITIONS.has(wordAt(view, at + 1))) ||
  (NAMING.has(lemma) && view.tokens[at - 1]?.text === ',' && isQuotation(view, at + 1));

/** `described by critics as`, `was told`: a passive reports for its agent only. */
function passiveClause(verb: Verb, group: SubjectSearch): ReportingClause | null {
  const { view, at } = verb;
  if (!verb.participle || !(group.passive || isAgentless(view, at, verb.cue.lemma) || hasAgent(view, at))) return null;
  const agent = agentAfter(view, at + 1);
  if (!agent && !group.passive && !isAgentless(view, at, verb.cue.lemma)) return null;
  return clause(verb, agent, agent ? 'agent' : 'none', { to: agent?.to });
}

/** `After saying it was “over”, she left.`: the subject of the main clause behind a fronted participle. */
function frontedSubject(view: SentenceView, at: number): Mention | null {
  return at === 1 && PREPOSITIONS.has(wordAt(view, 0)) ? leadingSubject(view, view.tokens.length) : null;
}

/** `…, saying`, `with Ms Roe calling it`, `a banner reading`: a participle has its own subject or shares one. */
function participleClause(verb: Verb, group: SubjectSearch): ReportingClause | null {
  const { view, at, cue, earlier } = verb;
  if (!verb.gerund || view.tokens.slice(group.before + 1, at).some(({ lower }) => BE_FORMS.has(lower))) return null;
  const fronted = frontedSubject(view, at);
  if (fronted) return clause(verb, fronted, 'shared');
  const blamed = wordAt(view, at - 1) === 'for' ? view.nameAt(at - 2) : undefined;
  if (blamed && earlier.at(-1)?.to === blamed.from)
    return clause(verb, mentionOf(view, blamed.spokenFrom, blamed.to, 'name'), 'before', { from: blamed.spokenFrom });
  const name = view.nameAt(group.before);
  const opener = name && wordAt(view, name.from - (wordAt(view, name.from - 1) === 'the' ? 2 : 1));
  if (name && !/^(?:on|in|at|via|to|from|for)$/u.test(opener ?? ''))
    return clause(verb, mentionOf(view, name.spokenFrom, name.to, 'name'), 'before', { from: name.spokenFrom });
  const noun = wordAt(view, group.before);
  const shows = cue.classes.has('show') && DOCUMENT_NOUNS.has(noun) && !PERSONAL_DOCUMENTS.has(noun);
  const bearer = shows ? subjectBefore(view, group.before) : null;
  return bearer ? clause(verb, bearer, 'before', { from: bearer.from }) : clause(verb, sharedSubject(verb), 'shared');
}

/** A finite verb with its subject before it, or with that of the verb it is joined to. */
function finiteClause(verb: Verb, group: SubjectSearch): ReportingClause | null {
  const { view, at, cue } = verb;
  const left = view.tokens[group.before];
  const helped = group.before < at - 1 && AUXILIARIES.has(wordAt(view, at - 1));
  if (!left) return verb.base && !helped ? null : clause(verb, null, 'none', { from: group.before + 1 });
  const subject = CONJUNCTIONS.has(left.lower) ? null : subjectBefore(view, group.before, ANY_SPEAKER.has(cue.lemma));
  return subject ? clause(verb, subject, 'before', { from: subject.from }) : sharedClause(verb, group);
}

/** The clause of the reporting verb at token `at`; null where none stands there. */
export function verbClause(
  view: SentenceView,
  at: number,
  earlier: readonly ReportingClause[],
): ReportingClause | null {
  const token = view.tokens[at];
  const entry = token?.kind === 'word' && !view.nameAt(at) ? REPORTING_VERBS.get(token.lower) : undefined;
  if (!entry || isNominal(view, at)) return null;
  const { forms, lemma, classes } = entry;
  const cue = cueOf(view, at, wordAt(view, at + 1) === 'out' ? at + 2 : at + 1, lemma, classes);
  const finite = forms.has('past') || forms.has('third');
  const base = forms.has('base') && !forms.has('past');
  const verb = {
    view,
    at,
    cue,
    gerund: forms.has('gerund'),
    participle: forms.has('participle'),
    finite,
    base,
    earlier,
  };
  const relayed = verb.gerund ? (sourceClause(verb) ?? quotedClause(verb)) : null;
  if (relayed) return relayed;
  const inverted = finite ? invertedSubject(view, at, cue) : null;
  if (inverted) return clause(verb, inverted, 'after', { to: inverted.to });
  const group = skipVerbGroup(view, at, verb.participle);
  return passiveClause(verb, group) ?? participleClause(verb, group) ?? finiteClause(verb, group);
}
