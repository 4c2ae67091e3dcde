import { z } from 'zod';
import { offsetUnitSchema, SCHEMA_VERSION, summarySchema } from '../../statements/schema.js';

const count = z.int().nonnegative();
const place = z.strictObject({ file: z.string(), line: z.int().positive(), column: z.int().positive() });

const row = z.strictObject({
  id: z.string().nullable().describe('Of the speaker, group, file or cue; null counts what has none.'),
  name: z.string().nullable(),
  statements: count,
  partial: count.describe('How many of them are fragments.'),
  words: count,
  files: count,
  cues: z.array(z.strictObject({ lemma: z.string(), statements: count })).describe('The most frequent first.'),
  first: place.describe('In the order read.'),
  last: place,
});

/** What `onrecord summary --format json` prints. */
export const censusSchema = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION),
  tool: z.strictObject({ name: z.literal('onrecord'), version: z.string() }),
  offsets: offsetUnitSchema.describe('The unit of columns.'),
  by: z.enum(['speaker', 'group', 'file', 'cue']),
  rows: z.array(row).describe('The most frequent first. By group, one who is in two groups counts in both.'),
  summary: summarySchema,
});
