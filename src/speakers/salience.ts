import type { Entity } from '../names/roster.js';
import type { Mention } from '../narration/mention.js';
import { documentNoun } from './description.js';
import { ruledOut } from './disjoint.js';
import { described, identityOf } from './identity.js';
import { REACH, type Reference, referencesIn, remembered } from './references.js';
import type { Identity, ResolverContext } from './resolver.js';

/**
 * How present a person is in the reader's mind where a pronoun stands: each sentence before adds the weight of their most
 * prominent mention in it, and every sentence in between lessens it (after Lappin & Leass 1994, as `prominence.ts` says).
 */
const DECAY = 0.4;
/** What a paragraph's end leaves of it. */
const APART = 0.7;
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

/** `the book`, which may stand for its author and is yet not "he". */
const isDocument = (text: string): boolean => documentNoun(text) !== null && !/['’]/u.test(text);

/** Whom a reference means: somebody the article names, or a description. */
function keyOf(context: ResolverContext, { entity, subject }: Reference): Entity | string | null {
  if (entity || !subject || (subject.form === 'description' && isDocument(subject.text))) return entity;
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
  const first = Math.max(0, mention.sentence - REACH);
  for (let sentence = first; sentence <= mention.sentence; sentence++) {
    const apart = paragraphOf(context, sentence) < paragraphOf(context, mention.sentence);
    const faded = DECAY ** (mention.sentence - sentence) * (apart ? APART : 1);
    const weights = sentence === mention.sentence ? weighBefore(context, mention) : weighSentence(context, sentence);
    for (const [key, weight] of weights) saliences.set(key, (saliences.get(key) ?? 0) + weight * faded);
  }
  for (const reference of ruledOut(context, mention, first)) saliences.delete(keyOf(context, reference) ?? '');
  return saliences;
}

const certainty = ({ entity }: Identity): number =>
  entity ? (entity.mayBePerson || entity.type === 'unclear' ? GUESSED : 1) : UNNAMED;

/**
 * Those named or described before a mention, most salient first; only those that `fits` accepts.
 * @param certain how sure it is that one of them is what is looked for: else, that it is a person.
 */
export function salientBefore(
  context: ResolverContext,
  mention: Mention,
  fits: (identity: Identity) => boolean,
  certain: (identity: Identity) => number = certainty,
): Candidate[] {
  const candidates: Candidate[] = [];
  for (const [key, salience] of weigh(context, mention)) {
    const identity = typeof key === 'string' ? described(key) : identityOf(context.registry, key);
    if (fits(identity)) candidates.push({ identity, salience: salience * certain(identity) });
  }
  return candidates.sort((a, b) => b.salience - a.salience);
}
