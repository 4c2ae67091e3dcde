import { PREPOSITIONS, SUBORDINATORS } from '../lexicon/function-words.js';
import { KIN } from '../lexicon/kin.js';
import type { Entity, Roster } from '../names/roster.js';
import { type Mention, mentionOf } from '../narration/mention.js';
import { isFiniteVerb } from '../narration/verbs.js';
import type { SentenceView } from '../narration/view.js';
import { described, identityOf } from './identity.js';
import { isTopic, prominence, trailingSubject } from './prominence.js';
import type { Identity, ResolverContext } from './resolver.js';

/**
 * How present a person is in the reader's mind where a pronoun stands: each sentence before adds the weight of their most
 * prominent mention in it, and every sentence in between lessens it (after Lappin & Leass 1994, as `prominence.ts` says).
 */
const DECAY = 0.4;
/** What a paragraph's end leaves of it. */
const APART = 0.7;
const REACH = 7;
/** What the first mention of somebody adds: news introduces whom it is about to quote. */
const INTRODUCED = 0.4;
/** What the words before a trailing clause weigh in its own sentence (`The plan of Ms Roe was dead, he said.`): they are what it reports. */
const REPORTED = 0.3;
/** The same where that sentence lies behind. */
const TOLD = 0.7;
/** How much somebody counts of whom nothing but a verb of reporting, or the shape of the name, tells that it is a person. */
const GUESSED = 0.4;

/** How much somebody counts whom the article does not name: it goes on about those it names. */
const UNNAMED = 0.6;

/** A person and how salient they are. */
export interface Candidate {
  readonly identity: Identity;
  readonly salience: number;
}

/** How many references of one sentence count: bounds the work on a sentence without end. */
const MOST_REFERENCES = 60;

/** One place in a sentence where somebody is meant: a name, or a subject that only resolving tells. */
interface Reference {
  readonly from: number;
  readonly end: number;
  readonly entity: Entity | null;
  readonly subject: Mention | null;
  readonly weight: number;
  readonly told: boolean;
  /** True for a subject, and for what a sentence is set up to be about. */
  readonly leads: boolean;
}

/** Computes what a sentence of an article holds where that is first asked for, and keeps it as long as the roster. */
function remembered<Value>(compute: (context: ResolverContext, sentence: number) => Value): typeof compute {
  const known = new WeakMap<Roster, (Value | undefined)[]>();
  return (context, sentence) => {
    const values = known.get(context.roster) ?? [];
    known.set(context.roster, values);
    const value = values[sentence] ?? compute(context, sentence);
    values[sentence] = value;
    return value;
  };
}

const referencesIn = remembered((context, sentence): readonly Reference[] => {
  const view = context.narration.views[sentence] as SentenceView;
  const subjects = context.narration.subjects(sentence);
  const trail = trailingSubject(context, view);
  const occurrences = context.roster.inSentence(sentence).filter(({ from }) => view.tokens[from - 1]?.lower !== 'born');
  const names = occurrences.map((occurrence): Reference => {
    const { from, to, entity, first } = occurrence;
    const isSubject = subjects.some(
      (subject) => subject.form === 'name' && subject.from >= from && subject.from < to && subject.to >= to,
    );
    const weight = prominence(context, view, occurrence, isSubject) + (first ? INTRODUCED : 0);
    const leads = isSubject || isTopic(view, occurrence);
    return { from, end: to, entity, subject: null, weight, told: from < trail, leads };
  });
  const others = subjects.flatMap((subject): Reference[] => {
    if (subject.form === 'name') return [];
    const weight = prominence(context, view, subject, true);
    return [
      { from: subject.from, end: subject.to, entity: null, subject, weight, told: subject.from < trail, leads: true },
    ];
  });
  const kin = view.tokens.flatMap((token, at): Reference[] => {
    if (!KIN.has(token.lower) || !/^(?:his|her)$/u.test(view.tokens[at - 1]?.lower ?? '')) return [];
    if (
      others.some(({ from, end }) => from < at && at < end) ||
      view.tokens[at + 1]?.text === ',' ||
      view.nameAt(at + 1)
    )
      return [];
    const subject = mentionOf(view, at - 1, at + 1, 'description');
    const weight = prominence(context, view, subject, false);
    return [{ from: at - 1, end: at + 1, entity: null, subject, weight, told: at < trail, leads: false }];
  });
  return [...names, ...others, ...kin].slice(-MOST_REFERENCES);
});

/** Whom a reference means: somebody the article names, or a description. */
function keyOf(context: ResolverContext, { entity, subject }: Reference): Entity | string | null {
  if (entity || !subject) return entity;
  const resolved = context.resolve(subject);
  return resolved?.entity ?? resolved?.description ?? null;
}

/** The most prominent mention of each counts. */
function keepMost(weights: Map<Entity | string, number>, key: Entity | string | null, weight: number): void {
  if (key && weight > (weights.get(key) ?? 0)) weights.set(key, weight);
}

/** What the mentions of a whole sentence weigh, by whom they mean. */
const weighSentence = remembered((context, sentence): ReadonlyMap<Entity | string, number> => {
  const weights = new Map<Entity | string, number>();
  for (const reference of referencesIn(context, sentence))
    keepMost(weights, keyOf(context, reference), reference.weight * (reference.told ? TOLD : 1));
  return weights;
});

/** `Asked by Ms Roe whether it would stand, she said`: who asks, and does not answer. */
function asksHere({ narration }: ResolverContext, { sentence, from: limit }: Mention, { from }: Reference): boolean {
  if (from >= limit) return false;
  const tokens = narration.views[sentence]?.tokens ?? [];
  const asked = tokens[from - 2]?.lower ?? '';
  return (
    tokens[from - 1]?.lower === 'by' &&
    /^(?:asked|questioned|pressed|quizzed|interviewed|challenged|cross-examined)$/u.test(asked)
  );
}

/** `In a note read by Ms Roe, she said`: named in the phrase that opens the pronoun's own clause, so somebody else. */
function opensClause(
  { narration }: ResolverContext,
  { sentence, from: limit }: Mention,
  reference: Reference,
): boolean {
  const view = narration.views[sentence];
  const opener = view?.tokens[0]?.lower ?? '';
  if (reference.subject?.form === 'pronoun' || reference.end > limit) return false;
  if (
    !view ||
    isTopic(view, { from: reference.from, to: reference.end }) ||
    !PREPOSITIONS.has(opener) ||
    SUBORDINATORS.has(opener)
  )
    return false;
  if (/^['’]s?$/u.test(view.tokens[reference.end]?.text ?? '')) return false;
  for (let at = 1; at < limit; at++) {
    const verb = isFiniteVerb(view, at) && view.tokens[at + 1]?.lower !== 'by';
    if (verb || view.tokens[at]?.kind === 'quotation') return false;
  }
  return true;
}

/** The same of the mention's own sentence, as far as it stands before it. */
function weighBefore(context: ResolverContext, mention: Mention): Map<Entity | string, number> {
  const before = context.narration.views[mention.sentence]?.tokens[mention.from - 1];
  const trailing = before?.text === ',' || before?.kind === 'quotation';
  const weights = new Map<Entity | string, number>();
  for (const reference of referencesIn(context, mention.sentence)) {
    if (reference.end > mention.from) continue;
    const reported = trailing && !reference.leads;
    keepMost(weights, keyOf(context, reference), reference.weight * (reported ? REPORTED : 1));
  }
  return weights;
}

const paragraphOf = ({ narration }: ResolverContext, sentence: number): number =>
  narration.views[sentence]?.sentence.paragraph ?? 0;

/** What the sentences up to a mention weigh together, by whom they mean. */
function weigh(context: ResolverContext, mention: Mention): Map<Entity | string, number> {
  const saliences = new Map<Entity | string, number>();
  for (let sentence = Math.max(0, mention.sentence - REACH); sentence <= mention.sentence; sentence++) {
    const apart = paragraphOf(context, sentence) < paragraphOf(context, mention.sentence);
    const faded = DECAY ** (mention.sentence - sentence) * (apart ? APART : 1);
    const weights = sentence === mention.sentence ? weighBefore(context, mention) : weighSentence(context, sentence);
    for (const [key, weight] of weights) saliences.set(key, (saliences.get(key) ?? 0) + weight * faded);
  }
  for (const reference of referencesIn(context, mention.sentence))
    if (asksHere(context, mention, reference) || opensClause(context, mention, reference))
      saliences.delete(keyOf(context, reference) ?? '');
  return saliences;
}

const certainty = ({ entity }: Identity): number =>
  entity ? (entity.mayBePerson || entity.type === 'unclear' ? GUESSED : 1) : UNNAMED;

/** The persons named or described before a mention, most salient first; only those that `fits` accepts. */
export function salientBefore(
  context: ResolverContext,
  mention: Mention,
  fits: (identity: Identity) => boolean,
): Candidate[] {
  const candidates: Candidate[] = [];
  for (const [key, salience] of weigh(context, mention)) {
    const identity = typeof key === 'string' ? described(key) : identityOf(context.registry, key);
    if (fits(identity)) candidates.push({ identity, salience: salience * certainty(identity) });
  }
  return candidates.sort((a, b) => b.salience - a.salience);
}
