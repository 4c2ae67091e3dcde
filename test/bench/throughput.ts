import nlp from 'compromise/two';
import { extract } from '../../src/extract.js';
import { section } from '../eval/table.js';
import type { Corpus } from './articles.js';
import { measureStages } from './stages.js';
import { alternate, median } from './timing.js';

export interface Throughput {
  readonly report: string;
  /** So many times the words a second of compromise/two. */
  readonly ratio: number;
}

/** One pass over the articles is too short for a sampling profiler. */
const PROFILED_PASSES = 10;

const thousands = (number: number): string => Math.round(number).toLocaleString('en-GB');

/** Words a second of the whole pipeline and of its stages, beside those of compromise/two tagging the same articles. */
export async function measureThroughput({ name, texts, words }: Corpus, rounds: number): Promise<Throughput> {
  const tagAll = () => texts.forEach((text) => void nlp(text));
  const extractAll = () => texts.forEach((text) => void extract(text));
  const [tagged, extracted] = alternate([tagAll, extractAll], rounds);
  const [base, whole] = [median(tagged), median(extracted)];

  const row = (label: string, milliseconds: number): string[] => [
    label,
    thousands((1000 * words) / milliseconds),
    `${(base / milliseconds).toFixed(1)} ×`,
    `${((100 * milliseconds) / whole).toFixed(0)} %`,
  ];
  const stages = await measureStages(() => Array.from({ length: PROFILED_PASSES }, extractAll));
  const rows = [
    [...row('compromise/two', base).slice(0, 3), ''],
    row('extract', whole),
    [...row('  at its slowest', Math.max(...extracted)).slice(0, 3), ''],
    ...stages.map(([stage, share]) => row(`  ${stage}`, share * whole)),
  ];
  const title = `Words a second, ${texts.length} articles of ${name}, ${thousands(words)} words, median of ${rounds} rounds`;
  return { report: section(title, [['', 'words/s', 'of compromise/two', 'share'], ...rows]), ratio: base / whole };
}
