import type { ExitCode } from './command.js';
import { type Io, isBrokenPipe, listen } from './io.js';
import { tell } from './problems.js';
import { runProgram } from './program.js';

/** The command line: arguments and streams in, exit code out. Whoever reads our output may leave at any time. */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  listen(io);
  try {
    return await runProgram(argv, io).catch(async (error: unknown) => {
      if (isBrokenPipe(error)) throw error;
      await tell(io, error);
      return 2 as const;
    });
  } catch (error) {
    if (isBrokenPipe(error)) return 0;
    throw error;
  }
}
