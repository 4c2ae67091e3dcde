import { CIRCUMSTANCE } from '../lexicon/function-words.js';
import type { Entity, Occurrence, Roster } from '../names/roster.js';
import type { Mention } from '../narration/mention.js';
import { described, identityOf } from './identity.js';
import type { Identity, ResolverContext } from './resolver.js';

/**
 * How present a person is in the reader's mind where a pronoun stands: each earlier mention adds its weight by its
 * grammatical role, and every sentence in between lessens it. After Lappin & Leass, "An Algorithm for Pronominal Anaphora
 * Resolution", Computational Linguistics 20(4), 1994; the weights are our own, chosen on the train sets.
 */
const SUBJECT = 1;
const OTHER = 0.35;
const EMBEDDED = 0.15;
/** What the first mention of somebody adds: news introduces whom it is about to quote. */
const INTRODUCED = 0.4;
const DECAY = 0.4;
const REACH = 7;
/** What the words before a trailing clause weigh (`The plan of Ms Roe was dead, he said.`): they are what it reports. */
const REPORTED = 0.3;

/** A person and how salient they are. */
export interface Candidate {
  readonly identity: Identity;
  readonly salience: number;
}

/** How many references of one sentence count: bounds the work on a sentence without end. */
const MOST_REFERENCES = 60;

/** How far before its subject the word may stand that makes a clause one of circumstance. */
const CIRCUMSTANCE_REACH = 6;

const EMBEDDING = new Set([
  'of',
  'for',
  'by',
  'with',
  'to',
  'in',
  'from',
  'at',
  'on',
  'against',
  'about',
  'like',
  'under',
  'and',
]);

/** True for the object of a preposition and for a possessor. */
function isEmbedded({ narration }: ResolverContext, { sentence, from, to }: Occurrence): boolean {
  const tokens = narration.views[sentence]?.tokens ?? [];
  const after = tokens[to]?.lower;
  return EMBEDDING.has(tokens[from - 1]?.lower ?? '') || after === "'s" || after === "'";
}

/** `As for Ms Roe, she …`: set up as what the sentence is about. */
function isTopic({ narration }: ResolverContext, { sentence, from }: Occurrence): boolean {
  const tokens = narration.views[sentence]?.tokens ?? [];
  return tokens[from - 1]?.lower === 'for' && tokens[from - 2]?.lower === 'as';
}

/** `After Ms Roe had asked, Mr Lund replied.`: the subject of a clause of circumstance. */
function isBackground({ narration }: ResolverContext, { sentence, from }: Occurrence): boolean {
  const tokens = narration.views[sentence]?.tokens ?? [];
  let at = from;
  while (at > 0 && tokens[at - 1]?.kind === 'word' && from - at < CIRCUMSTANCE_REACH) at--;
  return at < from && CIRCUMSTANCE.has(tokens[at]?.lower ?? '');
}

/** One place in a sentence where somebody is meant: a name, or a subject that only resolving tells. */
interface Reference {
  readonly end: number;
  readonly entity: Entity | null;
  readonly subject: Mention | null;
  readonly weight: number;
  readonly isSubject: boolean;
}

const remembered = new WeakMap<Roster, (readonly Reference[] | undefined)[]>();

function referencesIn(context: ResolverContext, sentence: number): readonly Reference[] {
  const known = remembered.get(context.roster) ?? [];
  remembered.set(context.roster, known);
  const before = known[sentence];
  if (before) return before;
  const subjects = context.narration.subjects(sentence);
  const names = context.roster.inSentence(sentence).map((occurrence): Reference => {
    const isSubject = subjects.some(
      ({ form, from, to }) => form === 'name' && from >= occurrence.from && from < occurrence.to && to >= occurrence.to,
    );
    const main = (isSubject && !isBackground(context, occurrence)) || isTopic(context, occurrence);
    const role = main ? SUBJECT : isEmbedded(context, occurrence) ? EMBEDDED : OTHER;
    return {
      end: occurrence.to,
      entity: occurrence.entity,
      subject: null,
      weight: role + (occurrence.first ? INTRODUCED : 0),
      isSubject,
    };
  });
  const others = subjects.flatMap((subject): Reference[] =>
    subject.form === 'name' ? [] : [{ end: subject.to, entity: null, subject, weight: SUBJECT, isSubject: true }],
  );
  const references = [...names, ...others].slice(-MOST_REFERENCES);
  known[sentence] = references;
  return references;
}

/** Whom a reference means: somebody the article names, or a description. */
function keyOf(context: ResolverContext, { entity, subject }: Reference): Entity | string | null {
  if (entity || !subject) return entity;
  const resolved = context.resolve(subject);
  return resolved?.entity ?? resolved?.description ?? null;
}

/** What the references before a mention weigh together, by whom they mean. */
function weigh(context: ResolverContext, mention: Mention): Map<Entity | string, number> {
  const saliences = new Map<Entity | string, number>();
  const before = context.narration.views[mention.sentence]?.tokens[mention.from - 1];
  const trailing = before?.text === ',' || before?.kind === 'quotation';
  for (let sentence = Math.max(0, mention.sentence - REACH); sentence <= mention.sentence; sentence++) {
    const own = sentence === mention.sentence;
    const faded = DECAY ** (mention.sentence - sentence);
    for (const reference of referencesIn(context, sentence)) {
      const key = own && reference.end > mention.from ? null : keyOf(context, reference);
      if (!key) continue;
      const reported = own && trailing && !reference.isSubject ? REPORTED : 1;
      saliences.set(key, (saliences.get(key) ?? 0) + reference.weight * reported * faded);
    }
  }
  return saliences;
}

/** The persons named or described before a mention, most salient first; only those that `fits` accepts. */
export function salientBefore(
  context: ResolverContext,
  mention: Mention,
  fits: (identity: Identity) => boolean,
): Candidate[] {
  const candidates: Candidate[] = [];
  for (const [key, salience] of weigh(context, mention)) {
    const identity = typeof key === 'string' ? described(key) : identityOf(context.registry, key);
    if (fits(identity)) candidates.push({ identity, salience });
  }
  return candidates.sort((a, b) => b.salience - a.salience);
}
