/** How long each side runs in a round: both get the same time to warm up and to meet the garbage collector. */
const ROUND_MILLISECONDS = 1500;

/** Milliseconds of one run, over as many runs as a round has time for. */
function millisecondsOf(run: () => void, atLeast: number): number {
  const started = performance.now();
  let runs = 0;
  do {
    run();
    runs++;
  } while (performance.now() - started < atLeast);
  return (performance.now() - started) / runs;
}

/**
 * Runs two things in turn, A B A B, so that a slow spell of the computer falls on both, and gives the milliseconds of
 * each run. The first round warms up and is not counted.
 * @param atLeast the milliseconds that each side goes on for in a round.
 */
export function alternate(
  [a, b]: readonly [() => void, () => void],
  rounds: number,
  atLeast = ROUND_MILLISECONDS,
): [a: number[], b: number[]] {
  const all = Array.from(
    { length: rounds + 1 },
    () => [millisecondsOf(a, atLeast), millisecondsOf(b, atLeast)] as const,
  );
  const measured = all.slice(1);
  return [measured.map(([first]) => first), measured.map(([, second]) => second)];
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
}
