import { z } from 'zod';
import { reportSchema } from '../../statements/schema.js';
import type { Call, ExitCode } from '../command.js';
import { write } from '../io.js';

/** Prints the JSON Schema of the report. */
export async function run({ io }: Call<unknown>): Promise<ExitCode> {
  await write(io.stdout, `${JSON.stringify(z.toJSONSchema(reportSchema), null, 2)}\n`);
  return 0;
}
