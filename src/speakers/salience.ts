import type { Entity } from '../names/roster.js';
import type { Mention } from '../narration/mention.js';
import { leadingSubject } from '../narration/subjects.js';
import type { Identity, ResolverContext } from './resolver.js';

/**
 * How present a person is in the reader's mind where a pronoun stands: each earlier mention adds its weight by its
 * grammatical role, halved with every sentence in between. After Lappin & Leass, "An Algorithm for Pronominal Anaphora
 * Resolution", Computational Linguistics 20(4), 1994; the weights are ours.
 */
const WEIGHT = { subject: 1, other: 0.5, embedded: 0.3 };
const DECAY = 0.5;
const REACH = 7;
/** What the words before a trailing clause weigh (`The plan of Ms Roe was dead, he said.`): they are what it reports. */
const REPORTED = 0.3;

/** A person and how salient they are. */
export interface Candidate {
  readonly identity: Identity;
  readonly salience: number;
}

const EMBEDDING = new Set(['of', 'for', 'by', 'with', 'to', 'in', 'from', 'at', 'on', 'against', 'about', 'like', 'under', 'and']);

function roleOf(context: ResolverContext, sentence: number, from: number, to: number, subjects: ReadonlySet<number>): number {
  const view = context.narration.views[sentence];
  if (subjects.has(from)) return WEIGHT.subject;
  const before = view?.tokens[from - 1]?.lower ?? '';
  const after = view?.tokens[to]?.lower ?? '';
  return EMBEDDING.has(before) || after === "'s" || after === "'" ? WEIGHT.embedded : WEIGHT.other;
}

function subjectsOf({ narration }: ResolverContext, sentence: number): Mention[] {
  const view = narration.views[sentence];
  if (!view) return [];
  const subjects = narration.clauses(sentence).flatMap(({ subject, order }) => (subject && order !== 'shared' ? [subject] : []));
  const leading = leadingSubject(view, view.tokens.length);
  if (leading && !subjects.some(({ from }) => from === leading.from)) subjects.push(leading);
  return subjects;
}

const identify = ({ registry }: ResolverContext, key: Entity | string): Identity =>
  typeof key === 'string' ? { entity: null, entry: null, description: key } : { entity: key, entry: registry.byName(key.name), description: null };

/** The persons named before a mention, most salient first; only those that `fits` accepts. */
export function salientBefore(context: ResolverContext, mention: Mention, fits: (identity: Identity) => boolean): Candidate[] {
  const scores = new Map<Entity | string, number>();
  const view = context.narration.views[mention.sentence];
  const before = view?.tokens[mention.from - 1];
  const trailing = before?.text === ',' || before?.kind === 'quotation';
  const add = (entity: Entity | string | null, sentence: number, weight: number, isSubject: boolean): void => {
    if (!entity) return;
    const distance = mention.sentence - sentence;
    const reported = trailing && distance === 0 && !isSubject ? REPORTED : 1;
    scores.set(entity, (scores.get(entity) ?? 0) + weight * reported * DECAY ** distance);
  };
  const first = Math.max(0, mention.sentence - REACH);
  for (let sentence = first; sentence <= mention.sentence; sentence++) {
    const subjects = subjectsOf(context, sentence).filter(({ end }) => end <= mention.start);
    const heads = new Set(subjects.map(({ from }) => from));
    for (const { from, to, entity } of context.roster.inSentence(sentence)) {
      if (sentence < mention.sentence || to <= mention.from) add(entity, sentence, roleOf(context, sentence, from, to, heads), heads.has(from));
    }
    for (const subject of subjects) {
      if (subject.form === 'name') continue;
      const resolution = context.resolve(subject);
      add(resolution?.entity ?? resolution?.description ?? null, sentence, WEIGHT.subject, true);
    }
  }
  return [...scores]
    .map(([key, salience]) => ({ identity: identify(context, key), salience }))
    .filter(({ identity }) => fits(identity))
    .sort((a, b) => b.salience - a.salience);
}
