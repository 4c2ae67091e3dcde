import { z } from 'zod';
import { statementSchema } from '../statements/schema.js';

const { kind, confidence, rule } = statementSchema.shape;

const speaker = z.strictObject({ id: z.string(), name: z.string().optional() });

/** One statement. Whoever writes it by hand needs only the text and the speaker: what is left out is not compared. */
const goldenStatement = z.strictObject({
  id: z.string().optional(),
  line: z.int().positive().optional(),
  kind: kind.optional(),
  text: z.string().min(1),
  speaker: speaker.nullable(),
  cue: z.string().nullable().optional(),
  rule: rule.optional(),
  confidence: confidence.optional(),
});

/** What a golden file holds. */
export const goldenFileSchema = z.strictObject({
  schemaVersion: z.literal(1),
  statements: z.array(goldenStatement),
});

export type GoldenStatement = z.infer<typeof goldenStatement>;
export type GoldenFile = z.infer<typeof goldenFileSchema>;

/** What is wrong with the shape of a golden file, one line a problem. */
export function goldenProblems(data: unknown): string[] {
  const { error } = goldenFileSchema.safeParse(data);
  return (error?.issues ?? []).map(({ path, message }) => `${path.join('.') || 'the file'}: ${message}`);
}
