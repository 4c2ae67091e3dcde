import { Chalk } from 'chalk';
import type { RegistryEntry } from '../speakers/registry.js';
import { remaining, row, widest } from './columns.js';
import type { Look } from './format.js';
import { plain, withoutCommands } from './plain.js';

/** Known speakers as a table: id, name, groups, and the other names they go by. */
export function speakersTable(entries: readonly RegistryEntry[], look: Pick<Look, 'width' | 'color'>): string {
  const style = new Chalk({ level: look.color ? 1 : 0 });
  const header = ['id', 'name', 'groups', 'also called'];
  const texts = [header, ...entries.map(textsOf)];
  const share = Math.floor(look.width / 4);
  const [id = 1, name = 1, groups = 1] = [0, 1, 2].map((column) => widest(texts.map((row) => row[column] ?? ''), share));
  const widths = [id, name, groups, remaining(look.width, id, name, groups)];
  const paints = [style.cyan, style.bold, style.dim, undefined];
  const lines = texts.map((cells, index) =>
    row(cells.map((text, column) => ({ text, paint: index === 0 ? style.underline : paints[column] })), widths),
  );
  return withoutCommands(lines.join(''));
}

const textsOf = ({ id, name, groups, aliases }: RegistryEntry): string[] =>
  [id, name, groups.join(', '), aliases.join(', ')].map(plain);
