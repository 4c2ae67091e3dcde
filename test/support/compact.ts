import { z } from 'zod';
import type { Extraction } from '../../src/index.js';
import {
  mentionSchema,
  notStatementSchema,
  type Statement,
  speakerSchema,
  statementSchema,
} from '../../src/statements/schema.js';

const compactStatement = z.strictObject({
  parts: z.array(z.string()).min(1),
  speaker: z.string().nullable(),
  type: speakerSchema.shape.type.nullable(),
  mention: z.string().nullable(),
  form: mentionSchema.shape.form.nullable(),
  cue: z.string().nullable(),
  kind: statementSchema.shape.kind,
  unattributed: statementSchema.shape.unattributed,
  groups: z.array(z.string()).min(1).optional(),
});

/** What a fixture's `expected.json` holds: the part of the record that a reader of the article can check by eye. */
export const compactSchema = z.strictObject({
  statements: z.array(compactStatement),
  notStatements: z.array(z.strictObject({ text: z.string(), reason: notStatementSchema.shape.reason })),
});

export type Compact = z.infer<typeof compactSchema>;

/** A speaker whom no words at the quotation name is `implicit`, wherever the record puts the mention. */
function compactMention({ speaker, mention }: Statement): Pick<Compact['statements'][number], 'mention' | 'form'> {
  if (speaker && (!mention || mention.form === 'implicit')) return { mention: null, form: 'implicit' };
  return { mention: mention?.text ?? null, form: mention?.form ?? null };
}

/** Leaves out of an extraction what the invariants cover: ids, offsets, rules, confidence. */
export function compact({ statements, notStatements }: Extraction): Compact {
  return {
    statements: statements.map((statement) => ({
      parts: statement.parts.map((part) => part.text),
      speaker: statement.speaker?.name ?? null,
      type: statement.speaker?.type ?? null,
      ...compactMention(statement),
      cue: statement.cue?.text ?? null,
      kind: statement.kind,
      unattributed: statement.unattributed,
      ...(statement.speaker?.groups.length ? { groups: [...statement.speaker.groups].sort() } : {}),
    })),
    notStatements: notStatements.map(({ text, reason }) => ({ text, reason })),
  };
}
