import { Chalk } from 'chalk';
import stringWidth from 'string-width';
import type { By, CensusRow, Place } from '../../statements/census.js';
import { type Cell, remaining, row, widest, wrap } from '../columns.js';
import { plain, withoutCommands } from '../plain.js';
import type { CensusLook, CensusReport } from './report.js';

const LEAST_WIDTH = 40;
const CUES_SHOWN = 3;
const NOBODY: Readonly<Record<By, string>> = {
  speaker: 'unattributed',
  group: 'in no group',
  file: '',
  cue: 'without a cue',
};

/** Who spoke how often, how many words, with which cues, and where first and last. */
export function table({ by, rows, summary }: CensusReport, look: CensusLook): string {
  const style = new Chalk({ level: look.color ? 1 : 0 });
  const width = Math.max(LEAST_WIDTH, look.width);
  const { articles, statements } = summary;
  const total = `${count(statements, 'statement')} in ${count(articles, 'article')}.`;
  const end = wrap(total, width).map((line) => `${style.dim(line)}\n`);
  if (rows.length === 0) return end.join('');

  const numbers = [rows.map((one) => one.statements), rows.map((one) => one.words)].map(aligned);
  const titles = [by, 'said', 'words', 'cues', 'first', 'last'].map(
    (text, column): Cell => ({ text: column === 1 || column === 2 ? text.padStart(5) : text, paint: style.underline }),
  );
  const body = rows.map((one, index): Cell[] => [
    { text: plain(one.name ?? NOBODY[by]), paint: one.id === null ? style.dim : style.bold.cyan },
    { text: numbers[0]?.[index] ?? '' },
    { text: numbers[1]?.[index] ?? '' },
    { text: by === 'cue' ? '' : cuesOf(one) },
    { text: placeOf(one.first, by, look), paint: style.dim },
    { text: placeOf(one.last, by, look), paint: style.dim },
  ]);
  const cells = [titles, ...body];
  const widths = widthsFor(cells, width);
  return withoutCommands(`${cells.map((texts) => row(texts, widths)).join('')}\n${end.join('')}`);
}

/** Numbers take what they need; the name up to a third, the cues up to a fifth, the two places share the rest. */
function widthsFor(cells: readonly (readonly Cell[])[], width: number): number[] {
  const [said, words] = [widest(cells, 1, width), widest(cells, 2, width)];
  const name = widest(cells, 0, Math.floor(width * 0.3));
  const cues = widest(cells, 3, Math.floor(width * 0.2));
  const place = Math.max(4, Math.floor(remaining(width, name, said, words, cues, 0) / 2));
  return [name, said, words, cues, widest(cells, 4, place), widest(cells, 5, place)];
}

const aligned = (numbers: readonly number[]): string[] => {
  const width = Math.max(5, ...numbers.map((number) => stringWidth(String(number))));
  return numbers.map((number) => String(number).padStart(width));
};

function cuesOf({ cues }: CensusRow): string {
  const shown = cues.slice(0, CUES_SHOWN).map(({ lemma, statements }) => `${plain(lemma)} ${statements}`);
  return [...shown, ...(cues.length > CUES_SHOWN ? ['…'] : [])].join(', ');
}

const placeOf = ({ file, line, column }: Place, by: By, { several }: CensusLook): string =>
  `${several && by !== 'file' ? `${plain(file)}:` : ''}${line}:${column}`;

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
