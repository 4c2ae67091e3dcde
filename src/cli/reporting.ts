import { countsOf, type Findings } from '../findings/finding.js';
import { reporters } from '../output/reporters/index.js';
import { version } from '../version.js';
import { colorFor } from './color.js';
import type { ExitCode } from './command.js';
import type { CheckOptions, VerifyOptions } from './flags/checking.js';
import { type Io, widthOf, write } from './io.js';

/** Prints what was found as the reader asked for, and says how the run ends. `errors` are those of no single file. */
export async function report(
  findings: Findings,
  options: Pick<CheckOptions | VerifyOptions, 'reporter' | 'color'>,
  errors: number,
  { stdout, env }: Io,
): Promise<ExitCode> {
  const reporter = await reporters[options.reporter]();
  const color = colorFor(options.color, env, stdout.isTTY ?? false);
  await write(stdout, reporter(findings, { width: widthOf(stdout, env), color, version: version() }));
  const counts = countsOf(findings);
  if (errors + counts.errors > 0) return 2;
  return counts.failed > 0 ? 1 : 0;
}
