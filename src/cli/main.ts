import type { ExitCode } from './command.js';
import { type Io, isBrokenPipe, listen } from './io.js';
import { tell } from './problems.js';
import { runProgram } from './program.js';

/** The command line: arguments and streams in, exit code out. Whoever reads our output may leave at any time. */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  listen(io);
  return (
    runProgram(argv, io)
      .catch((error: unknown) => (isBrokenPipe(error) ? 0 : tell(io, error).then((): ExitCode => 2)))
      // Standard error takes nothing more either, so the exit code has to tell it alone.
      .catch((error: unknown) => (isBrokenPipe(error) ? 0 : 2))
  );
}
