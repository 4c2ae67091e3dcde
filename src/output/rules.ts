import { Chalk } from 'chalk';
import type { Rule } from '../rules.js';
import { type Cell, remaining, row, widest } from './columns.js';
import type { Look } from './format.js';

const TITLES = { attribution: 'Attribution rules', speaker: 'Speaker rules' } as const;
const KINDS = ['attribution', 'speaker'] as const;

/** A share as it is listed, with the number of speakers it was measured on; a dash where there were none. */
const precisionOf = ({ measured }: Rule): string =>
  measured && measured.count > 0 ? `${((100 * measured.right) / measured.count).toFixed(0)} %` : '–';
const countOf = ({ measured }: Rule): string => String(measured?.count ?? 0);

/** The rules as a table for people, each with its example below it. */
export function rulesTable(rules: readonly Rule[], { width, color }: Pick<Look, 'width' | 'color'>): string {
  const style = new Chalk({ level: color ? 1 : 0 });
  const cellsOf = (rule: Rule): Cell[] => [
    { text: rule.id, paint: style.cyan },
    { text: precisionOf(rule), paint: style.bold },
    { text: countOf(rule), paint: style.dim },
    { text: rule.summary },
  ];
  const header = ['rule', 'right', 'of', 'what it says'].map((text): Cell => ({ text, paint: style.underline }));
  const body = rules.map(cellsOf);
  const widths = [0, 1, 2].map((column) => widest([header, ...body], column, Math.floor(width / 3)));
  const all = [...widths, remaining(width, ...widths)];
  const blank: Cell = { text: '' };
  const entry = (rule: Rule): string =>
    row(cellsOf(rule), all) + row([blank, blank, blank, { text: rule.example, paint: style.dim.italic }], all);
  const section = (kind: Rule['kind']): string =>
    [`${style.bold(TITLES[kind])}\n`, row(header, all), ...rules.filter((rule) => rule.kind === kind).map(entry)].join(
      '',
    );
  return KINDS.map(section).join('\n');
}

/** The rules as the tables of the README. */
export function rulesMarkdown(rules: readonly Rule[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
  const section = (kind: Rule['kind']): string => {
    const rows = rules
      .filter((rule) => rule.kind === kind)
      .map((rule) => [
        `\`${rule.id}\``,
        escaped(rule.summary),
        escaped(rule.example),
        precisionOf(rule),
        countOf(rule),
      ]);
    const header = [TITLES[kind].replace(/s$/u, ''), 'What it says', 'Example', 'Right', 'Of'];
    return line(header) + line(['---', '---', '---', '--:', '--:']) + rows.map(line).join('');
  };
  return KINDS.map(section).join('\n');
}

const escaped = (text: string): string => text.replace(/[\\|*_<>[\]]/gu, '\\$&');
