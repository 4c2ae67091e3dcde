/** What is measured: the name of the row, and one whole run of it. */
export interface Subject {
  readonly name: string;
  readonly run: () => void;
}

export interface Timing {
  readonly name: string;
  /** Milliseconds of each run. */
  readonly runs: readonly number[];
}

function millisecondsOf(run: () => void): number {
  const started = performance.now();
  run();
  return performance.now() - started;
}

/** Runs the subjects in turn, A B A B, so that a slow spell of the computer falls on all of them; the first round is not counted. */
export function alternate(subjects: readonly Subject[], rounds: number): Timing[] {
  const [, ...measured] = Array.from({ length: rounds + 1 }, () => subjects.map(({ run }) => millisecondsOf(run)));
  return subjects.map(({ name }, index) => ({ name, runs: measured.map((round) => round[index] ?? 0) }));
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
}
