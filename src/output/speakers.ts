import { Chalk } from 'chalk';
import type { RegistryEntry } from '../speakers/registry.js';
import { type Cell, remaining, row, widest } from './columns.js';
import type { Look } from './format.js';
import { plain, withoutCommands } from './plain.js';

const HEADER = ['id', 'name', 'groups', 'also called'];
const NAMES_SHOWN = 3;

/** Known speakers as a table: id, name, groups, and some of the other names they go by. */
export function speakersTable(entries: readonly RegistryEntry[], look: Pick<Look, 'width' | 'color'>): string {
  const style = new Chalk({ level: look.color ? 1 : 0 });
  const paints = [style.cyan, style.bold, style.dim, undefined];
  const header = HEADER.map((text): Cell => ({ text, paint: style.underline }));
  const body = entries.map((entry) => textsOf(entry).map((text, column): Cell => ({ text, paint: paints[column] })));
  const rows = [header, ...body];
  const share = Math.floor(look.width / 4);
  const widths = [0, 1, 2].map((column) => widest(rows, column, share));
  const rest = remaining(look.width, ...widths);
  return withoutCommands(rows.map((cells) => row(cells, [...widths, rest])).join(''));
}

const textsOf = (entry: RegistryEntry): string[] =>
  [entry.id, entry.name, groupsEver(entry).join(', '), otherNames(entry)].map(plain);

/** The groups of a speaker at whatever date: those for good, and those of each office. */
export const groupsEver = ({ groups, roles }: RegistryEntry): string[] => [
  ...new Set([...groups, ...roles.flatMap((role) => role.groups ?? [])]),
];

/**
 * Enough to know the speaker by; JSON has them all. An alias may stand for several spellings,
 * `Svetlana|Sviatlana Tikhanovskaya`, of which the first is shown.
 */
function otherNames({ name, aliases }: RegistryEntry): string {
  const names = [...new Set(aliases.map((alias) => alias.replace(/(\S+?)\|\S+/gu, '$1')))].filter(
    (one) => one !== name,
  );
  const more = names.length - NAMES_SHOWN;
  return names.slice(0, NAMES_SHOWN).join(', ') + (more > 0 ? ` and ${more} more` : '');
}
