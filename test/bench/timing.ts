function millisecondsOf(run: () => void): number {
  const started = performance.now();
  run();
  return performance.now() - started;
}

/**
 * Runs two things in turn, A B A B, so that a slow spell of the computer falls on both, and gives the milliseconds of
 * each run. The first round warms up and is not counted.
 */
export function alternate([a, b]: readonly [() => void, () => void], rounds: number): [a: number[], b: number[]] {
  const all = Array.from({ length: rounds + 1 }, () => [millisecondsOf(a), millisecondsOf(b)] as const);
  const measured = all.slice(1);
  return [measured.map(([first]) => first), measured.map(([, second]) => second)];
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
}
