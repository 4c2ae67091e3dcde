import { AUXILIARIES, BE_FORMS, CONJUNCTIONS, VERB_ADVERBS } from '../lexicon/function-words.js';
import { type CueClass, NOMINAL_CUES, REPORTING_VERBS } from '../lexicon/reporting-verbs.js';
import { PERSONAL_DOCUMENTS } from '../lexicon/personal-documents.js';
import { DOCUMENT_NOUNS } from '../lexicon/role-nouns.js';
import type { Span } from '../text/span.js';
import { type Mention, mentionOf } from './mention.js';
import { phraseAfter } from './noun-phrases.js';
import { leadingSubject, skipVerbGroup, subjectBefore } from './subjects.js';
import { isNominal } from './verbs.js';
import type { SentenceView } from './view.js';

/** A reporting verb or phrase where it stands in a sentence. */
export interface Cue extends Span {
  readonly text: string;
  readonly lemma: string;
  readonly classes: ReadonlySet<CueClass>;
}

/** How a clause names who reports: before the verb, behind it, as agent, by sharing another clause's subject, as the one whom another quotes, as owner of a noun ("Ms Roe's claim"), or not at all. */
export type SubjectOrder = 'before' | 'after' | 'agent' | 'shared' | 'relayed' | 'nominal' | 'none';

/** A cue with its subject: "the minister said", "said Ms Roe", "described by critics as", "according to the report". */
export interface ReportingClause {
  readonly cue: Cue;
  readonly subject: Mention | null;
  readonly order: SubjectOrder;
  readonly sentence: number;
  /** The tokens that the cue and an adjacent subject cover, half-open. */
  readonly from: number;
  readonly to: number;
  /** The cue's own first token. */
  readonly verb: number;
}

const ACCORDING: ReadonlySet<CueClass> = new Set(['speech']);
/** Cues whose subject speaks whatever its noun: "the shepherd said". */
const ANY_SPEAKER = new Set(['say', 'tell', 'add', 'ask', 'reply', 'shout', 'joke', 'recall']);
/** How far behind a participle its agent may stand: "was described on Monday by". */
const AGENT_REACH = 6;

const wordAt = (view: SentenceView, at: number): string => view.tokens[at]?.lower ?? '';

function cueOf(view: SentenceView, from: number, to: number, lemma: string, classes: ReadonlySet<CueClass>): Cue {
  const start = view.tokens[from]?.start ?? 0;
  const end = view.tokens[to - 1]?.end ?? start;
  return { start, end, text: view.text.slice(start, end), lemma, classes };
}

function agentAfter(view: SentenceView, at: number): Mention | null {
  for (let i = at; i < Math.min(view.tokens.length, at + AGENT_REACH); i++) {
    const token = view.tokens[i];
    if (!token || token.kind === 'punctuation') return null;
    if (token.lower === 'by') return phraseAfter(view, i + 1);
  }
  return null;
}

const startsInverted = (view: SentenceView, at: number): boolean => {
  let before = at - 1;
  while (before >= 0 && (VERB_ADVERBS.has(wordAt(view, before)) || wordAt(view, before).endsWith('ly'))) before--;
  if (before < 0) return true;
  const token = view.tokens[before];
  if (token?.kind === 'quotation') return true;
  return (token?.text === ',' || token?.text === '-' || token?.text === '–' || token?.text === '—') && view.tokens[before - 1]?.kind === 'quotation';
};

/** Cues whose object is the person addressed, so that what follows them is never their subject. */
const NOT_INVERTED = new Set('tell thank inform remind assure accuse blame criticize criticise congratulate mock urge encourage challenge attack press notify instruct invite hit rebuke scold hail praise applaud quote cite mention reject dismiss find'.split(' '));

/** Cues that put their subject behind them also where no quotation stands before: `…, said Ann Roe.` */
const INVERTED_ANYWHERE = new Set('say add explain note write argue declare observe recall insist conclude admit warn predict report'.split(' '));

/** The subject behind its cue: right behind a quotation, or set off by commas (`…, said Ann Roe, the mayor.`). */
function invertedSubject(view: SentenceView, at: number, cue: Cue): Mention | null {
  const adjacent = startsInverted(view, at);
  if (!cue.classes.has('speech') || NOT_INVERTED.has(cue.lemma)) return null;
  if (!adjacent && !(view.tokens[at - 1]?.text === ',' && INVERTED_ANYWHERE.has(cue.lemma))) return null;
  const subject = phraseAfter(view, at + 1);
  if (adjacent || !subject) return subject;
  const next = view.tokens[subject.to];
  return subject.form !== 'pronoun' && (!next || next.kind === 'punctuation') ? subject : null;
}

interface Verb {
  readonly at: number;
  readonly gerund: boolean;
  readonly participle: boolean;
  readonly finite: boolean;
  readonly base: boolean;
}

/** `quoted him as saying`, `was quoted as saying`: the words are the quoted one's, whoever relays them. */
function quotedSubject(view: SentenceView, saying: number, earlier: readonly ReportingClause[]): { subject: Mention | null; from: number } | null {
  if (wordAt(view, saying - 1) !== 'as') return null;
  for (let i = saying - 2; i >= 0 && i > saying - 16; i--) {
    const lower = wordAt(view, i);
    if (lower !== 'quoted' && lower !== 'cited' && lower !== 'quotes' && lower !== 'quoting' && lower !== 'cites' && lower !== 'citing') continue;
    const group = skipVerbGroup(view, i, true);
    if (group.passive) return { subject: subjectBefore(view, group.before), from: i };
    let at = i + 1;
    if (view.tokens[at]?.text === ',') at++;
    const object = phraseAfter(view, at, saying - 1);
    const known = earlier.find((clause) => clause.verb === i);
    return { subject: object ?? known?.subject ?? null, from: i };
  }
  return null;
}

/** True where a main clause may begin: at the head of the sentence, behind a comma, a quotation or "and". */
function startsClause(view: SentenceView, at: number): boolean {
  const before = view.tokens[at - 1];
  return before?.kind !== 'word' || CONJUNCTIONS.has(before.lower);
}

function sharedSubject(view: SentenceView, at: number, earlier: readonly ReportingClause[]): Mention | null {
  const main = earlier.findLast((clause) => clause.subject && clause.order !== 'agent' && clause.order !== 'nominal' && startsClause(view, clause.from));
  if (main) return main.subject;
  return leadingSubject(view, at) ?? earlier.findLast((clause) => clause.subject && clause.order !== 'agent' && clause.order !== 'nominal')?.subject ?? null;
}

function clauseAt(view: SentenceView, verb: Verb, cue: Cue, earlier: readonly ReportingClause[]): ReportingClause | null {
  const { at } = verb;
  const make = (subject: Mention | null, order: SubjectOrder, from = at, to = at + 1): ReportingClause =>
    ({ cue, subject, order, sentence: view.sentence.index, from: Math.min(from, at), to: Math.max(to, at + 1), verb: at });
  if (verb.gerund) {
    const relays = /^(?:quot|cit)ing$/u.test(wordAt(view, at)) && earlier.at(-1)?.cue.lemma === 'report';
    const source = relays ? phraseAfter(view, at + 1) : null;
    if (source && source.form !== 'pronoun') return make(source, 'relayed', at, source.to);
    const quoted = quotedSubject(view, at, earlier);
    if (quoted) return make(quoted.subject, 'relayed', quoted.from);
  }
  const inverted = verb.finite ? invertedSubject(view, at, cue) : null;
  if (inverted) return make(inverted, 'after', at, inverted.to);
  const group = skipVerbGroup(view, at, verb.participle);
  if (verb.participle && (group.passive || wordAt(view, at + 1) === 'by')) {
    const agent = agentAfter(view, at + 1);
    if (agent || group.passive) return make(agent, agent ? 'agent' : 'none', at, agent?.to ?? at + 1);
  }
  const left = view.tokens[group.before];
  const hasAuxiliary = group.before < at - 1 && AUXILIARIES.has(wordAt(view, at - 1));
  if (verb.gerund && !BE_FORMS.has(wordAt(view, at - 1)) && !view.tokens.slice(group.before + 1, at).some((token) => BE_FORMS.has(token.lower))) {
    const named = view.nameAt(group.before);
    const bearer = !named && cue.classes.has('show') && DOCUMENT_NOUNS.has(left?.lower ?? '') && !PERSONAL_DOCUMENTS.has(left?.lower ?? '') ? subjectBefore(view, group.before) : null;
    const own = named ? mentionOf(view, named.spokenFrom, named.to, 'name') : bearer;
    return own ? make(own, 'before', own.from) : make(sharedSubject(view, at, earlier), 'shared', at);
  }
  if (!left || CONJUNCTIONS.has(left.lower)) {
    if (!left && verb.base && !hasAuxiliary) return null;
    const shared = left ? sharedSubject(view, at, earlier) : null;
    return make(shared, shared ? 'shared' : 'none', group.before + 1);
  }
  const subject = subjectBefore(view, group.before, ANY_SPEAKER.has(cue.lemma));
  if (!subject) {
    const shared = sharedSubject(view, at, earlier);
    return make(shared, shared ? 'shared' : 'none', group.before + 1);
  }
  return make(subject, 'before', subject.from);
}

function readVerb(view: SentenceView, at: number): { verb: Verb; cue: Cue } | null {
  const token = view.tokens[at];
  if (token?.kind !== 'word' || view.nameAt(at)) return null;
  const entry = REPORTING_VERBS.get(token.lower);
  if (!entry) return null;
  const forms = entry.forms;
  if (isNominal(view, at)) return null;
  const verb = {
    at,
    gerund: forms.has('gerund'),
    participle: forms.has('participle'),
    finite: forms.has('past') || forms.has('third'),
    base: forms.has('base') && !forms.has('past'),
  };
  const to = wordAt(view, at + 1) === 'out' || (entry.lemma === 'go' && wordAt(view, at + 1) === 'on') ? at + 2 : at + 1;
  return { verb, cue: cueOf(view, at, to, entry.lemma, entry.classes) };
}

/** What follows a noun that reports: "claim that", "warning of", or the quotation itself. */
const REPORTED_NEXT = /^(?:that|of|about|from|by|to|)$/u;

const OWNERS = new Set(['his', 'her', 'their', 'its']);

/** Whose words a noun cue names: `Ms Roe's claim that`, `his promise of`, `a warning from the minister that`. */
function ownerBefore(view: SentenceView, at: number): Mention | null {
  for (let i = at - 1; i >= 0 && i > at - 4; i--) {
    const word = wordAt(view, i);
    if (OWNERS.has(word) && word !== 'its') return mentionOf(view, i, i + 1, 'pronoun');
    if (word !== "'s" && word !== "'") continue;
    const name = view.nameAt(i - 1);
    return name ? mentionOf(view, name.spokenFrom, name.to, 'name') : null;
  }
  return /^(?:from|by)$/u.test(wordAt(view, at + 1)) ? phraseAfter(view, at + 2) : null;
}

function phrasalClause(view: SentenceView, at: number): ReportingClause | null {
  const here = wordAt(view, at);
  const make = (subject: Mention | null, to: number, lemma: string): ReportingClause | null => subject && {
    cue: cueOf(view, at, to, lemma, ACCORDING), subject, order: 'agent', sentence: view.sentence.index, from: at, to: Math.max(subject.to, to), verb: at,
  };
  if (here === 'according' && wordAt(view, at + 1) === 'to') return make(phraseAfter(view, at + 2), at + 2, 'according to');
  if (here === 'in' && wordAt(view, at + 1) === 'the' && /^words?$/u.test(wordAt(view, at + 2)) && wordAt(view, at + 3) === 'of') {
    return make(phraseAfter(view, at + 4), at + 4, 'in the words of');
  }
  if (here === 'words' && wordAt(view, at - 2) === 'in' && OWNERS.has(wordAt(view, at - 1))) {
    return make(mentionOf(view, at - 1, at, 'pronoun'), at + 1, 'in the words of');
  }
  const nominal = NOMINAL_CUES.get(here);
  if (nominal && !view.nameAt(at) && REPORTED_NEXT.test(wordAt(view, at + 1))) {
    const owned = make(ownerBefore(view, at), at + 1, nominal);
    return owned && { ...owned, order: 'nominal' };
  }
  if (here === 'went' || here === 'goes') {
    if (wordAt(view, at + 1) !== 'on' || wordAt(view, at + 2) === 'to') return null;
    const group = skipVerbGroup(view, at, false);
    const subject = subjectBefore(view, group.before);
    return subject && { cue: cueOf(view, at, at + 2, 'go on', ACCORDING), subject, order: 'before', sentence: view.sentence.index, from: subject.from, to: at + 2, verb: at };
  }
  if ((here === 'put' || here === 'puts') && /^(?:it|this)$/u.test(wordAt(view, at + 1))) {
    const subject = subjectBefore(view, skipVerbGroup(view, at, false).before);
    return subject && { cue: cueOf(view, at, at + 2, 'put it', ACCORDING), subject, order: 'before', sentence: view.sentence.index, from: subject.from, to: at + 2, verb: at };
  }
  return null;
}

/** `the paper quoted Ms Roe as saying`: one clause, hers; the paper's own goes. */
function dropRelay(clauses: ReportingClause[], clause: ReportingClause): void {
  const relay = clauses.findIndex(({ verb }) => verb === clause.from);
  if (relay >= 0) clauses.splice(relay, 1);
}

/** The reporting clauses of a sentence, left to right. */
export function findReportingClauses(view: SentenceView): ReportingClause[] {
  const clauses: ReportingClause[] = [];
  for (let at = 0; at < view.tokens.length; at++) {
    const phrasal = phrasalClause(view, at);
    const found = phrasal ? null : readVerb(view, at);
    const clause = phrasal ?? (found && clauseAt(view, found.verb, found.cue, clauses));
    if (!clause) continue;
    if (clause.order === 'relayed') dropRelay(clauses, clause);
    clauses.push(clause);
  }
  return clauses;
}
