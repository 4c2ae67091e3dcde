import { z } from 'zod';
import { checkKinds, type FindingKind, verifyKinds } from './finding.js';

const count = z.int().nonnegative();
const share = z.number().min(0).max(1);
const kinds = [...Object.keys(checkKinds), ...Object.keys(verifyKinds), 'low-score'] as FindingKind[];

const findingSchema = z.strictObject({
  kind: z.enum(kinds),
  fails: z.boolean().describe('Whether it makes the run end with 1; one that does not is a warning.'),
  message: z.string().describe('One line.'),
  details: z.array(z.string()).describe('More lines.'),
});

const caseSchema = z.strictObject({
  id: z.string().describe('The same in every run, and in no other case of its file.'),
  line: z.int().positive().nullable().describe('Null where the case is about no place in the file.'),
  title: z.string(),
  findings: z.array(findingSchema).describe('Without any the case holds.'),
});

const checkedFileSchema = z.strictObject({
  file: z.string().nullable().describe('Null where the cases are about the whole run.'),
  cases: z.array(caseSchema).describe('In the order of the file.'),
  error: z.string().optional().describe('Why the file could not be looked at.'),
});

const scoreSchema = z.strictObject({
  speaker: z.string(),
  expected: count.describe('Statements that the speaker has in the golden files.'),
  found: count.describe('How many were given to the speaker.'),
  right: count.describe('How many of these rightly.'),
  precision: share,
  recall: share,
  f1: share,
});

/** What `--reporter json` of `check` and `verify` prints. */
export const findingsReportSchema = z.strictObject({
  schemaVersion: z.literal(1),
  tool: z.strictObject({ name: z.literal('onrecord'), version: z.string() }),
  command: z.enum(['check', 'verify']),
  files: z.array(checkedFileSchema),
  scores: z
    .strictObject({ speakers: z.array(scoreSchema), total: scoreSchema })
    .optional()
    .describe('With --min-f1.'),
  summary: z.strictObject({ cases: count, failed: count, warned: count, held: count, errors: count }),
});
