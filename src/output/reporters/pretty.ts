import { Chalk, type ChalkInstance } from 'chalk';
import { type CheckedFile, countsOf, type Findings, type Scores } from '../../findings/finding.js';
import { decimals } from '../../findings/scores.js';
import { type Cell, remaining, row, widest, wrap } from '../columns.js';
import type { Look } from '../format.js';
import { plain, withoutCommands } from '../plain.js';
import { countsText, titleOf } from './reporter.js';

const LEAST_WIDTH = 24;

/** For people: under each file the statements that do not hold, then the scores, then the count. */
export function pretty(findings: Findings, look: Pick<Look, 'width' | 'color'>): string {
  const style = new Chalk({ level: look.color ? 1 : 0 });
  const width = Math.max(LEAST_WIDTH, look.width);
  const rows = findings.files.flatMap(({ cases }) => cases.flatMap((found) => cellsOf(found, style)));
  const widths = [0, 1].map((column) => widest(rows, column, Math.floor(width / 4)));
  const all = [...widths, remaining(width, ...widths)];
  const files = findings.files.map((file) => section(file, all, width, style)).join('');
  const scores = findings.scores ? scoreTable(findings.scores, width, style) : '';
  const total = wrap(countsText(countsOf(findings)), width).map((line) => `${style.dim(line)}\n`);
  return withoutCommands(files + scores + total.join(''));
}

function section({ file, cases }: CheckedFile, widths: readonly number[], width: number, style: ChalkInstance): string {
  const rows = cases.flatMap((found) => cellsOf(found, style));
  if (rows.length === 0) return '';
  const heading = wrap(plain(file ?? 'all files'), width).map((line) => `${style.bold.underline(line)}\n`);
  return `${heading.join('')}${rows.map((cells) => row(cells, widths)).join('')}\n`;
}

/** Line, kind and message; under the message the statement, and what else there is to say. */
function cellsOf(found: CheckedFile['cases'][number], style: ChalkInstance): (readonly Cell[])[] {
  const findings = found.findings.map(({ fails, kind, message }, at) => [
    { text: at === 0 && found.line !== null ? String(found.line) : '', paint: style.dim },
    { text: kind, paint: fails ? style.red.bold : style.yellow },
    { text: plain(message) },
  ]);
  const under = (text: string): readonly Cell[] => [{ text: '' }, { text: '' }, { text }];
  const details = found.findings.flatMap((finding) => finding.details.map((line) => under(marked(plain(line), style))));
  const title = found.findings.length > 0 && found.title !== '' ? [under(style.dim(titleOf(found)))] : [];
  return [...findings, ...title, ...details];
}

/** Paints the words that were taken out and those that came in. Wrapping keeps the colour over the ends of lines. */
const marked = (text: string, style: ChalkInstance): string =>
  text.replace(/\[-.*?-\]/gu, (words) => style.red(words)).replace(/\{\+.*?\+\}/gu, (words) => style.green(words));

function scoreTable({ speakers, total }: Scores, width: number, style: ChalkInstance): string {
  const header = ['speaker', 'expected', 'found', 'right', 'precision', 'recall', 'F1'];
  const body = [...speakers, total].map(({ speaker, expected, found, right, precision, recall, f1 }) => [
    plain(speaker),
    ...[expected, found, right].map(String),
    ...[precision, recall, f1].map(decimals),
  ]);
  const rows = [header, ...body].map((texts, at) =>
    texts.map(
      (text): Cell => ({ text, paint: at === 0 ? style.underline : at > speakers.length ? style.bold : undefined }),
    ),
  );
  const numbers = header.slice(1).map((_, column) => widest(rows, column + 1, width));
  const names = Math.max(8, Math.min(widest(rows, 0, width), remaining(width, ...numbers)));
  return `${rows.map((cells) => row(cells, [names, ...numbers])).join('')}\n`;
}
