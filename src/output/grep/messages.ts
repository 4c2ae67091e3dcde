import type { Item } from '../../search/context.js';
import type { Hit } from '../../search/hit.js';
import type { Found } from '../../search/search.js';
import { envelope } from '../envelope.js';
import type { Message } from './grep-schema.js';
import type { GrepLook, GrepPrinter } from './printer.js';

/**
 * A JSON object a line, of the types that ripgrep writes: for each file with hits `begin`, `match` and `context`, `end`;
 * a `summary` last. Their form is in grep-schema.ts, which `onrecord schema grep` prints.
 */
export function messages(look: GrepLook): GrepPrinter {
  const stats = { searches: 0, searches_with_match: 0, statements: 0, matched_statements: 0, matches: 0 };
  return {
    article(found) {
      const own = statsOf(found);
      stats.searches++;
      if (found.hits.length > 0) stats.searches_with_match++;
      stats.statements += own.statements;
      stats.matched_statements += own.matched_statements;
      stats.matches += own.matches;
      if (found.hits.length === 0) return '';
      const path = { text: found.file };
      const within = found.items.flatMap((item) => messageOf(item, path) ?? []);
      const all: Message[] = [
        { type: 'begin', data: { path } },
        ...within,
        { type: 'end', data: { path, stats: own } },
      ];
      return all.map(lineOf).join('');
    },
    end: (errors) =>
      lineOf({ type: 'summary', data: { ...envelope({ ...look, offsets: 'utf16' }), stats: { ...stats, errors } } }),
  };
}

const statsOf = ({ hits, searched }: Found) => ({
  statements: searched,
  matched_statements: hits.length,
  matches: hits.reduce((sum, { matches }) => sum + matches.length, 0),
});

function messageOf(item: Item, path: { text: string }): Message | null {
  if (item.kind === 'gap') return null;
  if (item.kind === 'hit') return matchOf(item.hit, path);
  const { text, line, offset } = item.passage;
  return {
    type: 'context',
    data: { path, lines: { text }, line_number: line, absolute_offset: offset, submatches: [] },
  };
}

const matchOf = ({ statement, text, matches, line, column }: Hit, path: { text: string }): Message => ({
  type: 'match',
  data: {
    path,
    lines: { text },
    line_number: line,
    column,
    absolute_offset: statement.parts[0]?.start ?? 0,
    submatches: matches.map(({ start, end, offset }) => ({
      match: { text: text.slice(start, end) },
      start,
      end,
      absolute_offset: offset,
    })),
    statement,
  },
});

const lineOf = (message: Message): string => `${JSON.stringify(message)}\n`;
