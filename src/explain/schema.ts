import { z } from 'zod';
import { DOUBTS } from '../statements/doubts.js';
import { cueSchema, mentionSchema, notStatementSchema, partSchema, statementSchema } from '../statements/schema.js';

const verdict = {
  rule: z.string(),
  outcome: z
    .enum(['decided', 'agrees', 'differs', 'silent'])
    .describe(
      '`decided` answered first; `agrees` and `differs` would have answered too, with that or another speaker.',
    ),
  speaker: z.string().nullable(),
};

export const sieveVerdictSchema = z.strictObject({
  ...verdict,
  mention: z.string().nullable().describe('The words of the article that it takes for the speaker.'),
  cue: z.string().nullable(),
});

export const resolverVerdictSchema = z.strictObject(verdict);

export const rivalSchema = z.strictObject({
  speaker: z.string(),
  reasons: z.array(z.string()).min(1).describe('Why it is not them.'),
});

const measuredSchema = z.strictObject({
  right: z.int().nonnegative(),
  count: z.int().nonnegative(),
  precision: z.number().min(0).max(1).describe('Smoothed where the count is small.'),
});

export const explanationSchema = z.strictObject({
  ...partSchema.shape,
  summary: z.string().describe('In one sentence: why this speaker, why none, or why it is not a statement.'),
  statement: statementSchema.pick({ id: true, speaker: true, confidence: true, unattributed: true }).nullable(),
  notStatement: notStatementSchema.shape.reason.nullable(),
  rule: statementSchema.shape.rule,
  mention: mentionSchema
    .omit({ form: true })
    .extend({ form: z.enum(['name', 'pronoun', 'description']) })
    .nullable(),
  cue: cueSchema.nullable(),
  doubts: z.array(z.enum(DOUBTS)).describe('What makes it less sure than its rules usually are.'),
  measured: measuredSchema.nullable().describe('What the confidence rests on.'),
  sieves: z.array(sieveVerdictSchema).describe('The attribution rules in the order in which they are asked.'),
  resolvers: z.array(resolverVerdictSchema).describe('The speaker rules in the order in which they are asked.'),
  rivals: z.array(rivalSchema).describe('Who else it could have been.'),
});

export const explanationReportSchema = z.strictObject({
  schemaVersion: z.literal(1),
  tool: z.strictObject({ name: z.literal('onrecord'), version: z.string() }),
  offsets: z.literal('utf16'),
  articles: z.array(z.strictObject({ file: z.string(), quotations: z.array(explanationSchema) })),
});

export type SieveVerdict = z.infer<typeof sieveVerdictSchema>;
export type ResolverVerdict = z.infer<typeof resolverVerdictSchema>;
export type Rival = z.infer<typeof rivalSchema>;
export type Explanation = z.infer<typeof explanationSchema>;
