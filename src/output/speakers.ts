import { Chalk } from 'chalk';
import type { RegistryEntry } from '../speakers/registry.js';
import { type Cell, remaining, row, widest } from './columns.js';
import type { Look } from './format.js';
import { plain, withoutCommands } from './plain.js';

/** Known speakers as a table: id, name, groups, and the other names they go by. */
export function speakersTable(entries: readonly RegistryEntry[], look: Pick<Look, 'width' | 'color'>): string {
  const style = new Chalk({ level: look.color ? 1 : 0 });
  const paints = [style.cyan, style.bold, style.dim, undefined];
  const header = HEADER.map((text): Cell => ({ text, paint: style.underline }));
  const rows = [
    header,
    ...entries.map((entry) => textsOf(entry).map((text, column) => ({ text, paint: paints[column] }))),
  ];
  const share = Math.floor(look.width / 4);
  const widths = [0, 1, 2].map((column) => widest(rows, column, share));
  const rest = remaining(look.width, ...widths);
  return withoutCommands(rows.map((cells) => row(cells, [...widths, rest])).join(''));
}

const HEADER = ['id', 'name', 'groups', 'also called'];

const textsOf = ({ id, name, groups, aliases }: RegistryEntry): string[] =>
  [id, name, groups.join(', '), aliases.join(', ')].map(plain);
