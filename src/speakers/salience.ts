import type { Entity, Occurrence } from '../names/roster.js';
import type { Mention } from '../narration/mention.js';
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

const EMBEDDING = new Set(['of', 'for', 'by', 'with', 'to', 'in', 'from', 'at', 'on', 'against', 'about', 'like', 'under', 'and']);

/** True for the object of a preposition and for a possessor. */
function isEmbedded({ narration }: ResolverContext, { sentence, from, to }: Occurrence): boolean {
  const tokens = narration.views[sentence]?.tokens ?? [];
  const after = tokens[to]?.lower;
  return EMBEDDING.has(tokens[from - 1]?.lower ?? '') || after === "'s" || after === "'";
}

const identify = ({ registry }: ResolverContext, key: Entity | string): Identity =>
  typeof key === 'string' ? { entity: null, entry: null, description: key } : { entity: key, entry: registry.byName(key.name), description: null };

/** The persons named or described before a mention, most salient first; only those that `fits` accepts. */
export function salientBefore(context: ResolverContext, mention: Mention, fits: (identity: Identity) => boolean): Candidate[] {
  const saliences = new Map<Entity | string, number>();
  const before = context.narration.views[mention.sentence]?.tokens[mention.from - 1];
  const trailing = before?.text === ',' || before?.kind === 'quotation';
  const add = (key: Entity | string, sentence: number, weight: number): void => {
    saliences.set(key, (saliences.get(key) ?? 0) + weight * DECAY ** (mention.sentence - sentence));
  };
  for (let sentence = Math.max(0, mention.sentence - REACH); sentence <= mention.sentence; sentence++) {
    const all = context.narration.subjects(sentence);
    const subjects = sentence < mention.sentence ? all : all.filter(({ end }) => end <= mention.start);
    for (const occurrence of context.roster.inSentence(sentence)) {
      if (sentence === mention.sentence && occurrence.to > mention.from) continue;
      const isSubject = subjects.some(({ from }) => from === occurrence.from);
      const role = isSubject ? SUBJECT : isEmbedded(context, occurrence) ? EMBEDDED : OTHER;
      const reported = trailing && sentence === mention.sentence && !isSubject;
      add(occurrence.entity, sentence, (role + (occurrence.first ? INTRODUCED : 0)) * (reported ? REPORTED : 1));
    }
    for (const subject of subjects) {
      if (subject.form === 'name') continue;
      const { entity = null, description = null } = context.resolve(subject) ?? {};
      if (entity ?? description) add((entity ?? description) as Entity | string, sentence, SUBJECT);
    }
  }
  return [...saliences]
    .map(([key, salience]) => ({ identity: identify(context, key), salience }))
    .filter(({ identity }) => fits(identity))
    .sort((a, b) => b.salience - a.salience);
}
