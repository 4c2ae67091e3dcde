import { Chalk } from 'chalk';
import type { By, CensusRow, Place } from '../../statements/census.js';
import { type Cell, remaining, row, widest, wrap } from '../columns.js';
import { plain, withoutCommands } from '../plain.js';
import type { CensusLook, CensusReport } from './report.js';

const LEAST_WIDTH = 40;
const LEAST_PLACE = 12;
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

  const said = flushRight(['said', ...rows.map((one) => String(one.statements))]);
  const words = flushRight(['words', ...rows.map((one) => String(one.words))]);
  const titles = [by, said[0], words[0], by === 'cue' ? '' : 'cues', 'from … to'];
  const header = titles.map((text = ''): Cell => ({ text, paint: style.underline }));
  const body = rows.map((one, index): Cell[] => [
    { text: plain(one.name ?? NOBODY[by]), paint: one.id === null ? style.dim : style.bold.cyan },
    { text: said[index + 1] ?? '' },
    { text: words[index + 1] ?? '' },
    { text: by === 'cue' ? '' : cuesOf(one) },
    { text: placesOf(one, look.several && by !== 'file'), paint: style.dim },
  ]);
  const cells = [header, ...body];
  const widths = widthsFor(cells, width);
  const lines = cells.map((texts) => row(texts.slice(0, widths.length), widths));
  return withoutCommands(`${lines.join('')}\n${end.join('')}`);
}

/**
 * Numbers take what they need; the name up to three tenths, the cues up to a fifth, the places the rest. A terminal too
 * narrow for places goes without them.
 */
function widthsFor(cells: readonly (readonly Cell[])[], width: number): number[] {
  const [said, words] = [widest(cells, 1, width), widest(cells, 2, width)];
  const name = widest(cells, 0, Math.floor(width * 0.3));
  const cues = widest(cells, 3, Math.floor(width * 0.2));
  const places = remaining(width, name, said, words, cues);
  return [name, said, words, cues, ...(places < LEAST_PLACE ? [] : [places])];
}

/** Texts of one width, flush right. */
function flushRight(texts: readonly string[]): string[] {
  const width = texts.reduce((most, { length }) => Math.max(most, length), 0);
  return texts.map((text) => text.padStart(width));
}

function cuesOf({ cues }: CensusRow): string {
  const shown = cues.slice(0, CUES_SHOWN).map(({ lemma, statements }) => `${plain(lemma)} ${statements}`);
  return [...shown, ...(cues.length > CUES_SHOWN ? ['…'] : [])].join(', ');
}

/** `a.txt:3:2 … 7:1`: the file is named again only where it is another. */
function placesOf({ statements, first, last }: CensusRow, named: boolean): string {
  const from = placeOf(first, named);
  return statements === 1 ? from : `${from} … ${placeOf(last, named && last.file !== first.file)}`;
}

const placeOf = ({ file, line, column }: Place, named: boolean): string =>
  `${named ? `${plain(file)}:` : ''}${line}:${column}`;

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
