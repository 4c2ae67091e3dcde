import { InputError } from '../errors.js';
import { didYouMean } from '../speakers/nearest.js';
import type { Article, Statement } from '../statements/schema.js';
import { CELLS, type Value } from './cells.js';
import type { Format, Look } from './format.js';

const SPAN = ['start', 'end'];

/** The fields of the record, and those within them. What `carried` holds is the input's. */
export const RECORD: Readonly<Record<keyof Statement, readonly string[]>> = {
  id: [],
  file: [],
  kind: [],
  text: [],
  parts: ['text', ...SPAN, 'line', 'column'],
  speaker: ['id', 'name', 'type', 'groups'],
  mention: ['text', ...SPAN, 'form'],
  cue: ['text', 'lemma', ...SPAN],
  rule: ['attribution', 'speaker'],
  confidence: [],
  unattributed: [],
  carried: [],
};

const MACHINE_FORMATS = ['json', 'ndjson', 'csv', 'tsv'];
const PATHS = Object.entries(RECORD).flatMap(([name, inner]) => [name, ...inner.map((one) => `${name}.${one}`)]);
const isPath = (name: string): boolean => PATHS.includes(name) || name.startsWith('carried.');
const isCell = (name: string): boolean => Object.hasOwn(CELLS, name);

/**
 * Checks the names that `--fields` gives: paths into the record (`speaker.name`) and columns of csv (`line`), either in
 * any machine format.
 *
 * @throws InputError for a name that is neither, and for a format that shows no fields.
 */
export function fieldsFrom(names: readonly string[], format: string): readonly string[] {
  if (!MACHINE_FORMATS.includes(format)) {
    throw new InputError(`--fields: ${format} has none; choose --format ${MACHINE_FORMATS.join(', ')}`);
  }
  const unknown = names.find((name) => !isPath(name) && !isCell(name));
  if (unknown === undefined) return names;
  const known = [...new Set([...PATHS, ...Object.keys(CELLS)])];
  throw new InputError(
    `--fields ${unknown}: no such field${didYouMean(unknown, known)}; there are: ${known.join(', ')}`,
  );
}

/** A machine format of whose records only the fields asked for are left. csv and tsv make columns of them themselves. */
export const selecting =
  (format: Format): Format =>
  (look) => {
    const formatter = format(look);
    // A record without some of its fields is written like any other.
    return { ...formatter, article: (article, index) => formatter.article(selected(article, look) as Article, index) };
  };

/** The article with only the fields asked for in each of its statements, nested as they are in the record. */
function selected(article: Article, look: Look): object {
  const { fields = [] } = look;
  const tree = treeOf(fields.filter(isPath));
  const columns = fields.filter((name) => !isPath(name));
  const statements = article.statements.map((statement) => ({
    ...(tree.size > 0 ? (project(statement, tree) as object) : {}),
    ...Object.fromEntries(columns.map((name) => [name, CELLS[name]?.(statement, look) ?? null])),
  }));
  return { ...article, statements };
}

/** What a column of that name shows of a statement: the column of csv, else the field of the record in one cell. */
export function cellOf(statement: Statement, name: string, look: Look): Value {
  if (isCell(name)) return CELLS[name]?.(statement, look);
  const value = name.split('.').reduce<unknown>(within, statement);
  if (Array.isArray(value) && value.every((item) => typeof item !== 'object')) return value.join(' ');
  return value === null || typeof value === 'string' || typeof value === 'number' ? value : JSON.stringify(value);
}

/** A name in an object; in a list, that name in each of its items. */
function within(value: unknown, name: string): unknown {
  if (Array.isArray(value)) return value.map((item) => within(item, name));
  const has = typeof value === 'object' && value !== null && Object.hasOwn(value, name);
  return has ? (value as Record<string, unknown>)[name] : null;
}

/** The names under each name; none means all that is there. */
interface Tree extends Map<string, Tree> {}

function treeOf(paths: readonly string[]): Tree {
  const root: Tree = new Map();
  for (const path of paths) {
    const names = path.split('.');
    let node = root;
    for (const [depth, name] of names.entries()) {
      const next = node.get(name);
      if (next?.size === 0) break;
      const inner: Tree = next && depth < names.length - 1 ? next : new Map();
      node.set(name, inner);
      node = inner;
    }
  }
  return root;
}

function project(value: unknown, tree: Tree): unknown {
  if (tree.size === 0) return value ?? null;
  if (Array.isArray(value)) return value.map((item) => project(item, tree));
  if (typeof value !== 'object' || value === null) return null;
  return Object.fromEntries([...tree].map(([name, inner]) => [name, project(within(value, name), inner)]));
}
