import type { Statement } from '../statements/schema.js';
import type { Look } from './format.js';

/** What a cell of a spreadsheet may hold. */
export type Value = string | number | null | undefined;

/** The columns of csv and tsv, in order, and what each shows of a statement. */
export const CELLS: Readonly<Record<string, (statement: Statement, look: Look) => Value>> = {
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
