import { Chalk, type ChalkInstance } from 'chalk';
import { type Cell, remaining, row, widest, wrap } from './columns.js';
import { type Entry, entriesOf } from './entries.js';
import type { Formatter, Look } from './format.js';
import { plain, withoutCommands } from './plain.js';
import { totals } from './totals.js';

const LEAST_WIDTH = 24;

/** A table for people: who, what, and where in the article, wrapped to the terminal. */
export function table(look: Look): Formatter {
  const style = new Chalk({ level: look.color ? 1 : 0 });
  const width = Math.max(LEAST_WIDTH, look.width);
  return {
    begin: () => '',
    article(article) {
      const entries = entriesOf(article, look.all);
      if (entries.length === 0) return '';
      const heading = look.several ? lines(article.file, width, style.bold.underline) : '';
      return withoutCommands(`${heading}${rows(entries, width, style)}\n`);
    },
    end: (summary) => lines(totals(summary, look.all), width, style.dim),
  };
}

/** The speaker takes up to three tenths of the width, the place what it needs, the words the rest. */
function rows(entries: readonly Entry[], width: number, style: ChalkInstance): string {
  const cells = entries.map((entry) => cellsOf(entry, style));
  const most = Math.min(34, Math.floor(width * 0.3));
  const who = widest(cells, 0, most);
  const where = widest(cells, 2, most);
  const what = widest(cells, 1, remaining(width, who, where));
  return cells.map((texts) => row(texts, [who, what, where])).join('');
}

function cellsOf({ who, text, line, column, standing }: Entry, style: ChalkInstance): readonly Cell[] {
  return [
    { text: who, paint: standing === 'attributed' ? style.bold.cyan : style.dim },
    { text: `“${text}”`, paint: standing === 'aside' ? style.dim : undefined },
    { text: `${line}:${column}`, paint: style.dim },
  ];
}

const lines = (text: string, width: number, paint: (line: string) => string): string =>
  `${wrap(plain(text), width)
    .map((line) => paint(line))
    .join('\n')}\n`;
