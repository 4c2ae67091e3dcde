import { z } from 'zod';
import { InputError } from '../../errors.js';
import { explanationReportSchema } from '../../explain/schema.js';
import { findingsReportSchema } from '../../findings/findings-schema.js';
import { messageSchema } from '../../output/grep/grep-schema.js';
import { censusSchema } from '../../output/summary/summary-schema.js';
import { reportSchema } from '../../statements/schema.js';
import type { Call, ExitCode } from '../command.js';
import { write } from '../io.js';

const SCHEMAS = new Map<string, z.ZodType>([
  ['extract', reportSchema],
  ['explain', explanationReportSchema],
  ['grep', messageSchema],
  ['summary', censusSchema],
  ['check', findingsReportSchema],
  ['verify', findingsReportSchema],
]);

/** Prints the JSON Schema of what a command gives as JSON. */
export async function run({ operands: [name = 'extract'], io }: Call<unknown>): Promise<ExitCode> {
  const schema = SCHEMAS.get(name);
  if (!schema) throw new InputError(`no schema of ${name}; there are: ${[...SCHEMAS.keys()].join(', ')}`);
  await write(io.stdout, `${JSON.stringify(z.toJSONSchema(schema), null, 2)}\n`);
  return 0;
}
