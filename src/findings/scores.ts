import type { Finding, Score, Scores } from './finding.js';
import type { Expected } from './golden.js';
import type { Pair } from './pairs.js';

type Tally = Pick<Score, 'expected' | 'found' | 'right'>;

const NONE: Tally = { expected: 0, found: 0, right: 0 };

const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

function scoreOf(speaker: string, { expected, found, right }: Tally): Score {
  const f1 = expected + found === 0 ? 1 : ratio(2 * right, expected + found);
  return { speaker, expected, found, right, precision: ratio(right, found), recall: ratio(right, expected), f1 };
}

const add = (a: Tally, b: Tally): Tally => ({
  expected: a.expected + b.expected,
  found: a.found + b.found,
  right: a.right + b.right,
});

/** How well the speakers found agree with hand-made golden files: speaker by speaker, and all statements together. */
export function scoresOf(pairs: readonly Pair[]): Scores {
  const names = new Map<string, string>();
  const tallies = new Map<string, Tally>();
  const count = (speaker: Expected['speaker'], change: Partial<Tally>): void => {
    if (!speaker) return;
    if (speaker.name) names.set(speaker.id, speaker.name);
    tallies.set(speaker.id, add(tallies.get(speaker.id) ?? NONE, { ...NONE, ...change }));
  };
  for (const { before, after } of pairs) {
    const right = before?.speaker && before.speaker.id === after?.speaker?.id ? 1 : 0;
    count(before?.speaker ?? null, { expected: 1, right });
    count(after?.speaker ?? null, { found: 1 });
  }
  const speakers = [...tallies]
    .map(([id, tally]) => scoreOf(names.get(id) ?? id, tally))
    .sort((a, b) => b.expected - a.expected || b.found - a.found || (a.speaker < b.speaker ? -1 : 1));
  return { speakers, total: scoreOf('all', [...tallies.values()].reduce(add, NONE)) };
}

/** What there is to say when the whole does not reach the F1 asked for. */
export function lowScore({ total }: Scores, minimum: number): Finding[] {
  if (total.f1 >= minimum) return [];
  const { f1, precision, recall } = total;
  const message = `F1 ${decimals(f1)} is below ${minimum}: precision ${decimals(precision)}, recall ${decimals(recall)}`;
  return [{ kind: 'low-score', fails: true, message, details: [] }];
}

/** Cut, not rounded: 0.9996 must not read as 1. */
export const decimals = (share: number): string => (Math.floor(share * 1000) / 1000).toFixed(3);
