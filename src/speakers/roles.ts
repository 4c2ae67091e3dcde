import type { RegistryEntry, Role } from './registry-entry.js';
import { keysOf, lookupKey } from './spellings.js';

/** Somebody in a role. */
interface Holding {
  readonly entry: RegistryEntry;
  readonly role: Role;
}

/** Words that reporters put before a role term without changing whom it means. */
const qualifiers = new Set(
  `veteran longtime long time long-time long serving standing embattled beleaguered authoritarian autocratic incumbent
  current sitting powerful hardline populist pro western russian exiled prominent popular defiant`.split(/\s+/u),
);
const age = /^(?:\d+ year old|\d+) /u;

/** True when a role holds at a date. An unknown date falls within every role. */
export const holdsAt = (role: Role, date: string | null): boolean =>
  date === null || ((role.from ?? date) <= date && date <= (role.to ?? date));

/** Everybody's role terms by their lookup form. One office's holders share its patterns, so each is spelt out once. */
export function indexRoles(entries: readonly RegistryEntry[]): Map<string, Holding[]> {
  const patterns = new Map<string, Holding[]>();
  for (const entry of entries) {
    for (const role of entry.roles) for (const term of role.terms) append(patterns, term, [{ entry, role }]);
  }
  const index = new Map<string, Holding[]>();
  for (const [pattern, holdings] of patterns) for (const key of keysOf(pattern)) append(index, key, holdings);
  return index;
}

function append(index: Map<string, Holding[]>, key: string, holdings: readonly Holding[]): void {
  const there = index.get(key);
  if (there) there.push(...holdings);
  else index.set(key, [...holdings]);
}

/** The holdings of a term, also where a qualifier or an age stands before it ("the veteran Belarusian leader"). */
export function holdingsOf(index: ReadonlyMap<string, Holding[]>, term: string): readonly Holding[] {
  let key = lookupKey(term);
  for (;;) {
    const found = index.get(key);
    if (found) return found;
    const rest = key.replace(age, '');
    const space = rest.indexOf(' ');
    if (rest === key && !(space > 0 && qualifiers.has(rest.slice(0, space)))) return [];
    key = rest === key ? rest.slice(space + 1) : rest;
  }
}

const only = (holdings: readonly Holding[]): RegistryEntry | null => {
  const entries = new Set(holdings.map(({ entry }) => entry));
  const [first] = entries;
  return first && entries.size === 1 ? first : null;
};

const lasting = (holdings: readonly Holding[]): readonly Holding[] =>
  holdings.filter(({ role }) => role.to === undefined);

/**
 * The one whom a term means: among those who hold the role at the date, one whom the article names goes before others.
 * Somebody it doesn't name needs a role that isn't vague and, where the date is unknown, one that hasn't ended.
 */
export function holderOf(
  holdings: readonly Holding[],
  date: string | null,
  isNamed: (entry: RegistryEntry) => boolean,
): RegistryEntry | null {
  const then = holdings.filter(({ role }) => holdsAt(role, date));
  const named = then.filter(({ entry }) => isNamed(entry));
  if (named.length > 0) return only(named) ?? (date === null ? only(lasting(named)) : null);
  const clear = then.filter(({ role }) => !role.vague);
  return only(date === null ? lasting(clear) : clear);
}
