import { z } from 'zod';

/** The version of the record. It changes when a field changes its meaning or goes; new fields may come without. */
export const SCHEMA_VERSION = 1;

const offset = z.int().nonnegative();

export const partSchema = z.strictObject({
  text: z.string().describe('The words as they stand in the article: text.slice(start, end).'),
  start: offset.describe('Half-open, in the unit that `offsets` names.'),
  end: offset,
  line: z.int().positive().describe('Counted from 1.'),
  column: z.int().positive().describe('Counted from 1, in the unit that `offsets` names.'),
});

export const speakerSchema = z.strictObject({
  id: z.string().describe('The registry id, else a slug of the name.'),
  name: z.string().describe('The fullest name that the registry or the article gives.'),
  type: z.enum(['person', 'organization', 'group', 'unnamed']),
  groups: z.array(z.string()),
});

export const mentionSchema = z.strictObject({
  text: z.string(),
  start: offset,
  end: offset,
  form: z.enum(['name', 'pronoun', 'description', 'implicit']),
});

export const cueSchema = z.strictObject({
  text: z.string(),
  lemma: z.string(),
  start: offset,
  end: offset,
});

export const statementSchema = z.strictObject({
  id: z
    .string()
    .describe('A hash of the normalised words and of which occurrence it is; edits elsewhere leave it as it was.'),
  file: z.string(),
  kind: z.enum(['direct', 'partial']),
  text: z.string().describe('The parts joined by " … ", white space collapsed.'),
  parts: z.array(partSchema).min(1),
  speaker: speakerSchema.nullable(),
  mention: mentionSchema.nullable(),
  cue: cueSchema.nullable(),
  rule: z.strictObject({ attribution: z.string().nullable(), speaker: z.string().nullable() }),
  confidence: z.number().min(0).max(1).nullable().describe('The measured precision of the pair of rules.'),
  unattributed: z.enum(['no-cue', 'ambiguous', 'pronoun-unresolved']).nullable(),
  carried: z
    .record(z.string(), z.unknown())
    .optional()
    .describe('Fields of the input that --carry names, as they were; only there where it names any.'),
});

export const notStatementSchema = z.strictObject({
  ...partSchema.shape,
  reason: z.enum(['title', 'term', 'nickname', 'scare-quote', 'hypothetical', 'empty']),
});

export const articleSchema = z.strictObject({
  file: z.string(),
  encoding: z.string(),
  statements: z.array(statementSchema),
  notStatements: z.array(notStatementSchema),
  warnings: z.array(z.string()),
});

export const summarySchema = z.strictObject({
  articles: z.int().nonnegative(),
  statements: z.int().nonnegative(),
  attributed: z.int().nonnegative(),
  unattributed: z.int().nonnegative(),
  notStatements: z.int().nonnegative(),
  warnings: z.int().nonnegative(),
  errors: z.int().nonnegative(),
});

export const offsetUnitSchema = z.enum(['utf16', 'codepoint', 'byte']);

export const reportSchema = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION),
  tool: z.strictObject({ name: z.literal('onrecord'), version: z.string() }),
  offsets: offsetUnitSchema,
  articles: z.array(articleSchema),
  summary: summarySchema,
});

export type Part = z.infer<typeof partSchema>;
export type Speaker = z.infer<typeof speakerSchema>;
export type MentionRecord = z.infer<typeof mentionSchema>;
export type CueRecord = z.infer<typeof cueSchema>;
export type Statement = z.infer<typeof statementSchema>;
export type NotStatement = z.infer<typeof notStatementSchema>;
export type Article = z.infer<typeof articleSchema>;
export type Summary = z.infer<typeof summarySchema>;
export type OffsetUnit = z.infer<typeof offsetUnitSchema>;
export type Report = z.infer<typeof reportSchema>;
