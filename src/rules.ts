import { SIEVES } from './attribution/sieves/index.js';
import { RESOLVERS } from './speakers/resolvers/index.js';
import { type Measured, PRECISION } from './statements/precision.js';

/** One rule as it is listed: what it says, and how often it is right. */
export interface Rule {
  readonly id: string;
  /** Whether it finds the words that name the speaker, or whom those words stand for. */
  readonly kind: 'attribution' | 'speaker';
  readonly summary: string;
  readonly example: string;
  /** Null where it has not been measured yet. */
  readonly measured: Measured | null;
}

/** Every rule in the order in which they are asked: those of attribution, then those of speakers. */
export function listRules(): Rule[] {
  const { attribution, speaker } = PRECISION;
  return [
    ...SIEVES.map(({ id, summary, example }): Rule => {
      return { id, kind: 'attribution', summary, example, measured: attribution[id] ?? null };
    }),
    ...RESOLVERS.map(({ id, summary, example }): Rule => {
      return { id, kind: 'speaker', summary, example, measured: speaker[id]?.any ?? null };
    }),
  ];
}
