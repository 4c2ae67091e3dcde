import { stringify } from 'csv-stringify/sync';
import type { Statement } from '../statements/schema.js';
import type { Formatter, Look } from './format.js';

type Value = string | number | null | undefined;

const COLUMNS: Readonly<Record<string, (statement: Statement, look: Look) => Value>> = {
  file: ({ file }) => file,
  line: ({ parts }) => parts[0]?.line,
  column: ({ parts }) => parts[0]?.column,
  speaker: ({ speaker }) => speaker?.name,
  text: ({ text }) => text,
  kind: ({ kind }) => kind,
  unattributed: ({ unattributed }) => unattributed,
  confidence: ({ confidence }) => confidence,
  speaker_id: ({ speaker }) => speaker?.id,
  speaker_type: ({ speaker }) => speaker?.type,
  groups: ({ speaker }) => speaker?.groups.join(' '),
  mention: ({ mention }) => mention?.text,
  mention_form: ({ mention }) => mention?.form,
  cue: ({ cue }) => cue?.text,
  cue_lemma: ({ cue }) => cue?.lemma,
  attribution_rule: ({ rule }) => rule.attribution,
  speaker_rule: ({ rule }) => rule.speaker,
  id: ({ id }) => id,
  start: ({ parts }) => parts[0]?.start,
  end: ({ parts }) => parts.at(-1)?.end,
  offsets: (_, { offsets }) => offsets,
};

// A CI runner takes a line that starts like this for a command; within quotation marks it does not.
const COMMAND = /^\s*::/;

/** One statement a row. What is null in the record is an empty cell; cells never hold a line break. */
export function separated(delimiter: ',' | '\t', look: Look): Formatter {
  const rows = (values: readonly Value[][]): string =>
    stringify(values as Value[][], { delimiter, escape_formulas: !look.csvRaw, quoted_match: COMMAND });
  return {
    begin: () => rows([Object.keys(COLUMNS)]),
    article: ({ statements }) =>
      rows(statements.map((statement) => Object.values(COLUMNS).map((cellOf) => flat(cellOf(statement, look))))),
    end: () => '',
  };
}

// A mention may run over a line break in the article; one inside a cell would let its second half start a line.
const flat = (value: Value): Value => (typeof value === 'string' ? value.replace(/\s+/gu, ' ') : value);
