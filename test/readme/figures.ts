import { loadCorpus } from '../bench/articles.js';
import { measureStartUp } from '../bench/start-up.js';
import { measureThroughput } from '../bench/throughput.js';
import { abstainBelow } from '../eval/calibration.js';
import { DEFAULT_SETS, type GoldDoc, loadGold, type SetName } from '../eval/gold.js';
import { predict } from '../eval/predict.js';
import { loadScorer, type Score, type Scorer } from '../eval/scorer.js';
import { percent } from '../eval/table.js';

const SURE = 0.9;

interface Measured {
  readonly set: SetName;
  readonly articles: number;
  readonly score: Score;
  /** The same where less sure speakers are withheld. */
  readonly sure: Score;
}

function measure(scorer: Scorer, set: SetName, gold: readonly GoldDoc[]): Measured {
  const predicted = gold.map(predict);
  const sure = scorer(gold, abstainBelow(SURE, predicted));
  return { set, articles: gold.length, score: scorer(gold, predicted), sure };
}

/** One figure of the benchmark's own scorer, as it is quoted. */
const metric =
  (name: string) =>
  ({ score }: Measured): string => {
    const share = score.metrics[name];
    if (share === undefined) throw new Error(`the scorer gives no “${name}”`);
    return percent(share, 1);
  };

/** Right speakers, of those given to what the gold marks as a quotation, a scare quote or a title. */
function ofMarked({ counts }: Score): string {
  const { right = 0, wrong = 0, scareEmitted = 0 } = counts;
  return percent(right, right + wrong + scareEmitted);
}

const ROWS: readonly (readonly [label: string, cell: (measured: Measured) => string | number])[] = [
  ['articles', ({ articles }) => articles],
  ['quotations that the gold attributes', ({ score }) => score.counts.gold ?? 0],
  ['found, of those with five words or more', metric('quotes found, 5+ words')],
  ['found, of all', metric('quotes found (recall)')],
  ['right speaker, of those found', metric('speaker right, of quotes found')],
  ['wrong speaker, of those found', metric('speaker wrong, of quotes found')],
  ['no speaker, of those found', metric('no speaker, of quotes found')],
  ['quotation and speaker: precision', metric('end-to-end precision (quote + speaker)')],
  ['quotation and speaker: precision, where the gold marks anything', ({ score }) => ofMarked(score)],
  ['quotation and speaker: recall', metric('end-to-end recall (quote + speaker)')],
  ['quotation and speaker: F1', metric('end-to-end F1 (quote + speaker)')],
  ['scare quotes and titles given a speaker', metric('scare quotes and titles given a speaker')],
  [`with \`--min-confidence ${SURE}\`: precision, where the gold marks anything`, ({ sure }) => ofMarked(sure)],
  [`with \`--min-confidence ${SURE}\`: recall`, ({ sure: { counts } }) => percent(counts.right ?? 0, counts.gold ?? 0)],
];

/** How often the tool is right, as a table; null where the gold is missing. */
export async function accuracy(): Promise<string | null> {
  const loaded = DEFAULT_SETS.map((set) => ({ set, gold: loadGold(set) }));
  if (loaded.some(({ gold }) => gold === null)) return null;
  const scorer = await loadScorer();
  const sets = loaded.map(({ set, gold }) => measure(scorer, set, gold ?? []));
  const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(['', ...sets.map(({ set }) => set)]),
    line(['---', ...sets.map(() => '--:')]),
    ...ROWS.map(([label, cell]) => line([label, ...sets.map(cell)])),
  ].join('\n');
}

/** Stages of the pipeline, and the slowest round: for whoever works on the speed. */
const DETAIL = /^ {2}\S/;
/** Of the whole, which is all that is left. */
const SHARE = / +(?:share|100 %)$/;

/** How fast the tool is, as the benchmark prints it. */
export async function speed(): Promise<string> {
  const { report } = await measureThroughput(loadCorpus(), 5);
  const lines = report.split('\n').filter((line) => !DETAIL.test(line));
  const whole = lines.map((line) => line.replace(SHARE, ''));
  return ['```text', whole.join('\n').trim(), '', measureStartUp(15).report.trim(), '```'].join('\n');
}
