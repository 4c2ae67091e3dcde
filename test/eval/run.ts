import { mkdirSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { formatChange, loadBaseline, missKey, saveBaseline } from './baseline.js';
import { formatCalibration } from './calibration.js';
import { BENCHMARK, type GoldDoc, loadGold, type SetName } from './gold.js';
import { grade } from './grade.js';
import { formatGroups } from './groups.js';
import { formatMetrics } from './metrics.js';
import { filterMisses, formatMiss } from './misses.js';
import { type Options, parseOptions, USAGE } from './options.js';
import { type PredictedDoc, predict, toJsonLines } from './predict.js';
import { formatRules } from './rules.js';
import { loadScorer, type Score, type Scorer } from './scorer.js';
import { formatSilences } from './silences.js';
import { formatUnmarked } from './unmarked.js';

interface Evaluated {
  readonly set: SetName;
  readonly articles: number;
  readonly gold: readonly GoldDoc[];
  readonly predicted: readonly PredictedDoc[];
  readonly score: Score;
}

function evaluate(score: Scorer, set: SetName, gold: readonly GoldDoc[]): Evaluated {
  const predicted = gold.map(predict);
  mkdirSync('.eval', { recursive: true });
  writeFileSync(`.eval/${set}.jsonl`, toJsonLines(predicted));
  return { set, articles: gold.length, gold, predicted, score: score(gold, predicted) };
}

function reportFailures({ set, predicted }: Evaluated): void {
  const failed = predicted.filter(({ failure }) => failure);
  const [first] = failed;
  if (!first) return;
  console.error(
    `${set}: extract threw on ${failed.length} articles; the first, ${first.id}:\n${first.failure?.stack}\n`,
  );
  process.exitCode = 1;
}

function printMisses({ set, gold, predicted, score }: Evaluated, { errors, skip, filter, onlyNew }: Options): void {
  const docs = new Map(gold.map((doc) => [doc.id, doc]));
  const byId = new Map(predicted.map((doc) => [doc.id, doc]));
  const known = (onlyNew && loadBaseline(set)) || new Set<string>();
  const misses = filterMisses(score.errors, filter).filter((miss) => !known.has(missKey(miss)));
  for (const miss of misses.slice(skip, skip + errors)) {
    const doc = docs.get(miss.doc);
    if (doc) console.log(`\n${formatMiss(miss, doc, byId.get(miss.doc))}`);
  }
  console.log(`\n(${Math.min(skip + errors, misses.length)} of ${misses.length} misses)`);
}

/** What is behind one set's figures: rules, silences, groups, confidence. */
function formatDetails(scorer: Scorer, { set, gold, predicted, score }: Evaluated): string {
  const graded = grade(scorer, gold, predicted, score);
  const sections = [
    formatRules(graded),
    formatSilences(score.errors, predicted),
    formatUnmarked(gold, score.errors),
    formatGroups(gold, graded),
    formatCalibration(scorer, gold, predicted, graded),
    formatChange(score.errors, loadBaseline(set)),
  ];
  return `\n== ${set}${sections.filter(Boolean).join('\n')}`;
}

async function main(options: Options): Promise<void> {
  const loaded = options.sets.map((set) => ({ set, gold: loadGold(set) }));
  const absent = loaded.find(({ gold }) => !gold);
  if (absent) {
    console.error(`The gold is missing: no ${absent.set}.jsonl in ${BENCHMARK}. Without it nothing can be measured.`);
    process.exitCode = 2;
    return;
  }
  const scorer = await loadScorer();
  const evaluated = loaded.flatMap(({ set, gold }) => (gold ? [evaluate(scorer, set, gold)] : []));
  for (const one of evaluated) reportFailures(one);
  if (options.errors === 0) console.log(formatMetrics(evaluated));
  for (const one of evaluated) {
    if (options.errors > 0) printMisses(one, options);
    else console.log(formatDetails(scorer, one));
    if (options.save) saveBaseline(one.set, one.score.errors);
  }
}

/** The options, or null once it has said what is wrong with the command line. */
function readOptions(): Options | null {
  try {
    return parseOptions(process.argv.slice(2));
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n${USAGE}`);
    process.exitCode = 2;
    return null;
  }
}

const options = readOptions();
if (options) await main(options);
