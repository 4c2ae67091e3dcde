import { AUXILIARIES, CONJUNCTIONS, RELATIVES } from '../lexicon/function-words.js';
import { ISSUING } from '../lexicon/issuing-verbs.js';
import { PERSONAL_DOCUMENTS } from '../lexicon/personal-documents.js';
import { REPORTING_VERBS } from '../lexicon/reporting-verbs.js';
import { cueOf, type ReportingClause, searchBack, wordAt } from './clause.js';
import { invertedSubject } from './inverted.js';
import { isNominal } from './nominal.js';
import { isQualifier, participleClause, passiveClause, promptedClause } from './participles.js';
import { relayedClause } from './relayed.js';
import { sharedClause } from './shared-subject.js';
import { subjectBefore } from './subjects.js';
import { clauseOfVerb, type Verb } from './verb.js';
import { ASPECTS, type SubjectSearch, skipVerbGroup } from './verb-group.js';
import type { SentenceView } from './view.js';

/** Cues whose subject speaks whatever its noun: "the shepherd said". */
const ANY_SPEAKER = new Set(
  'say tell add ask reply respond answer shout yell chant scream joke recall write explain note insist'.split(' '),
);

/** How far before its relative pronoun a document may be given out. */
const ISSUED_REACH = 8;

/** `sent a message to Ms Roe that read`: a document that the main clause's subject gave out, and nobody else wrote. */
function isIssued(view: SentenceView, relative: number): boolean {
  const verb = searchBack(view, relative - 1, ISSUED_REACH, (word, i) => ISSUING.has(word) && !view.nameAt(i));
  if (verb < 0) return false;
  for (let at = verb + 1; at < relative; at++) {
    if (/^(?:by|from)$/u.test(wordAt(view, at))) return false;
    const ends = at + 1 === relative || wordAt(view, at + 1) === 'to';
    if (ends && PERSONAL_DOCUMENTS.has(wordAt(view, at))) return true;
  }
  return false;
}

/** A finite verb with its subject before it, or with that of the verb it is joined to. */
function finiteClause(verb: Verb, group: SubjectSearch): ReportingClause | null {
  const { view, at, cue } = verb;
  const left = view.tokens[group.before];
  const helped = group.before < at - 1 && AUXILIARIES.has(wordAt(view, at - 1));
  if (!left) return verb.base && !helped ? null : clauseOfVerb(verb, null, 'none', { from: group.before + 1 });
  const subject = CONJUNCTIONS.has(left.lower) ? null : subjectBefore(view, group.before, ANY_SPEAKER.has(cue.lemma));
  const relative = /^(?:that|which)$/u.test(left.lower);
  if (RELATIVES.has(left.lower) && subject && /^(?:any|every|no)\s/iu.test(subject.text))
    return sharedClause(verb, group);
  if (relative && isIssued(view, group.before)) return sharedClause(verb, group);
  if (subject) return clauseOfVerb(verb, subject, 'before', { from: subject.from });
  // "a cake that read", "letters, the last of which began": what carries the words is nobody
  const carried = relative && (cue.lemma === 'read' || wordAt(view, group.before - 1) === 'of');
  return carried ? clauseOfVerb(verb, null, 'none', { from: group.before }) : sharedClause(verb, group);
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
  // "the trouble Ms Roe had answering"
  if (forms.has('gerund') && wordAt(view, at - 1) === 'had') return null;
  if (forms.has('participle') && isQualifier(view, at, lemma)) return null;
  const cue = cueOf(view, at, wordAt(view, at + 1) === 'out' ? at + 2 : at + 1, lemma, classes);
  const aspect = forms.has('gerund') && ASPECTS.has(wordAt(view, at - 1));
  const finite = aspect || forms.has('past') || forms.has('third');
  const base = forms.has('base') && !forms.has('past');
  const verb = {
    view,
    at,
    cue,
    gerund: (forms.has('gerund') && !aspect) || wordAt(view, at - 1) === 'having',
    participle: forms.has('participle'),
    finite,
    base,
    earlier,
  };
  const relayed = relayedClause(verb);
  if (relayed) return relayed;
  const inverted = finite ? invertedSubject(view, at, cue) : null;
  if (inverted) return clauseOfVerb(verb, inverted, 'after', { to: inverted.to });
  const group = skipVerbGroup(view, at, verb.participle);
  return (
    promptedClause(verb) ?? passiveClause(verb, group) ?? participleClause(verb, group) ?? finiteClause(verb, group)
  );
}
