import nlp from 'compromise/two';
import { extract } from '../../src/extract.js';
import { section } from '../eval/table.js';
import type { Corpus } from './articles.js';
import { alternate, median, type Timing } from './timing.js';

/** What `tagged` and `extracted` come to, as issue 4 asks: so many times the words a second of compromise/two. */
export interface Throughput {
  readonly report: string;
  readonly ratio: number;
}

const thousands = (number: number): string => Math.round(number).toLocaleString('en-GB');

/** Words a second of the whole pipeline beside those of compromise/two tagging the same articles. */
export function measureThroughput({ name, texts, words }: Corpus, rounds: number): Throughput {
  const timings = alternate(
    [
      { name: 'compromise/two', run: () => texts.forEach((text) => void nlp(text)) },
      { name: 'extract', run: () => texts.forEach((text) => void extract(text)) },
    ],
    rounds,
  );
  const base = median(timings[0]?.runs ?? []);
  const ratioOf = ({ runs }: Timing): number => base / median(runs);
  const rows = timings.map((timing) => [
    timing.name,
    thousands((1000 * words) / median(timing.runs)),
    thousands((1000 * words) / Math.max(...timing.runs)),
    `${ratioOf(timing).toFixed(1)} ×`,
  ]);
  const title = `Words a second, ${texts.length} articles of ${name}, ${thousands(words)} words, ${rounds} rounds`;
  const whole = timings.at(-1);
  return {
    report: section(title, [['', 'median', 'slowest', 'of compromise/two'], ...rows]),
    ratio: whole ? ratioOf(whole) : 0,
  };
}
