import { doubtsKey } from '../../src/statements/doubts.js';
import { type ByDoubts, type Measured, type PrecisionTable, pairKey } from '../../src/statements/precision.js';
import type { Observation } from './observe.js';

/** How many observations a prior weighs. Chosen by cross-validation on the train sets. */
const PRIOR_COUNT = 20;
/**
 * What an observation weighs that tells only whether the mention is right, not whom it stands for. Such a set is many
 * times larger, and here makes up for the pairs that are rare where speakers are named.
 */
const MENTION_WEIGHT = 0.2;

/** What was observed: with the speakers' names, and with their mentions only (pronouns left out: they name nobody). */
export interface Observations {
  readonly named: readonly Observation[];
  readonly mentions: readonly Observation[];
}

const countOf = ({ named, mentions }: Observations): { right: number; count: number } => ({
  right: rightOf(named) + MENTION_WEIGHT * rightOf(mentions),
  count: named.length + MENTION_WEIGHT * mentions.length,
});

const rightOf = (observations: readonly Observation[]): number => observations.filter(({ right }) => right).length;

const speakerOf = ({ named, mentions }: Observations): string => (named[0] ?? mentions[0])?.speaker ?? '';

/**
 * The share that is right, drawn towards a prior as if that had been observed `PRIOR_COUNT` times: the m-estimate of
 * probability, (right + m · prior) / (count + m) (Cestnik, "Estimating Probabilities", ECAI 1990).
 */
function measure(observed: Observations, prior: Measured | undefined): Measured {
  const { right, count } = countOf(observed);
  const precision = (right + PRIOR_COUNT * (prior?.precision ?? 0)) / (count + PRIOR_COUNT);
  return {
    right: rightOf(observed.named),
    count: observed.named.length,
    precision: Number(precision.toFixed(3)),
  };
}

/** Measures what was observed as a whole and under each set of doubts; `prior` is what few counts back off to. */
function measureAll(observed: Observations, prior: ByDoubts): ByDoubts {
  const any = measure(observed, prior.any);
  const groups = groupObservations(observed, ({ doubts }) => doubtsKey(doubts));
  const cells = groups.map(([doubts, group]) => [doubts, measure(group, prior[doubts] ?? any)] as const);
  return { any, ...Object.fromEntries(cells) };
}

/** The observations by what they have in common, in the order of the keys. */
function groupObservations(
  { named, mentions }: Observations,
  keyOf: (one: Observation) => string,
): [key: string, group: Observations][] {
  const keys = [...new Set([...named, ...mentions].map(keyOf))].sort();
  const isIn = (key: string) => (one: Observation) => keyOf(one) === key;
  return keys.map((key) => [key, { named: named.filter(isIn(key)), mentions: mentions.filter(isIn(key)) }]);
}

/**
 * The precision of all rules, of each, and of each pair. Few counts back off step by step, each step the prior of the
 * next: all rules, the speaker rule, the pair; the doubts are the same at every step.
 */
export function measureRules(observed: Observations): Omit<PrecisionTable, 'command' | 'sets'> {
  const { right, count } = countOf(observed);
  const overall = measureAll(observed, { any: { right, count, precision: right / Math.max(1, count) } });
  const attribution = groupObservations(observed, (one) => one.attribution).map(
    ([rule, group]) => [rule, measure(group, overall.any)] as const,
  );
  const speaker = new Map(
    groupObservations(observed, (one) => one.speaker).map(([rule, group]) => [rule, measureAll(group, overall)]),
  );
  const pairs = groupObservations(observed, (one) => pairKey(one.attribution, one.speaker)).map(
    ([pair, group]) => [pair, measureAll(group, speaker.get(speakerOf(group)) ?? overall)] as const,
  );
  return {
    overall,
    attribution: Object.fromEntries(attribution),
    speaker: Object.fromEntries(speaker),
    pairs: Object.fromEntries(pairs),
  };
}
