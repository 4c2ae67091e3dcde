import { version } from '../../version.js';
import type { Call, ExitCode } from '../command.js';
import { write } from '../io.js';
import { entriesOf } from '../manual/entries.js';
import { man } from '../manual/man.js';

/** Prints the man page. */
export async function run({ commands, io }: Call<unknown>): Promise<ExitCode> {
  await write(io.stdout, man(entriesOf(commands), version()));
  return 0;
}
