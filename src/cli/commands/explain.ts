import { explain } from '../../explain/explain.js';
import type { Explanation } from '../../explain/schema.js';
import { analyse } from '../../extract.js';
import { envelope } from '../../output/envelope.js';
import { explanationText } from '../../output/explanation.js';
import type { Registry } from '../../speakers/registry.js';
import { decode } from '../../text/decode.js';
import { version } from '../../version.js';
import { colorFor } from '../color.js';
import type { Call, ExitCode } from '../command.js';
import type { ExplainOptions } from '../flags/explain.js';
import { type Io, widthOf, write } from '../io.js';
import { tell, warn } from '../problems.js';
import { loadKnown } from '../registry.js';
import { fileSource, standardInput } from '../sources.js';
import { type Target, targetOf } from '../targets.js';

interface Explained {
  readonly file: string;
  readonly quotations: readonly Explanation[];
}

/** Shows for each quotation, or for those on the line given, how its speaker was found. */
export async function run({ operands, options, io, help }: Call<ExplainOptions>): Promise<ExitCode> {
  if (operands.length === 0 && io.stdin.isTTY) {
    await write(io.stderr, help());
    return 2;
  }
  const { registry, errors } = await loadKnown(options, io);
  const explained: Explained[] = [];
  let failures = errors;
  for (const operand of operands.length === 0 ? ['-'] : operands) {
    try {
      explained.push(await explainTarget(targetOf(operand), options, registry, io));
    } catch (error) {
      failures++;
      await tell(io, error, operand);
    }
  }
  await print(explained, options, io);
  if (failures > 0) return 2;
  return explained.some(({ quotations }) => quotations.length > 0) ? 0 : 1;
}

async function explainTarget(
  target: Target,
  { date, stdinFilename }: ExplainOptions,
  registry: Registry,
  io: Io,
): Promise<Explained> {
  const source = target.name === '-' ? standardInput(io, stdinFilename) : fileSource(target.name);
  const { text } = decode(await source.read());
  const all = explain(analyse(text, { file: source.name, registry, date }));
  const quotations = all.filter((one) => isMeant(one, target));
  if (quotations.length === 0) await warn(io, missing(target, all), source.name);
  return { file: source.name, quotations };
}

/** A quotation may run over several lines; a column picks the one that begins there. */
function isMeant({ text, line, column }: Explanation, target: Target): boolean {
  if (target.line === null) return true;
  if (target.column !== null) return line === target.line && column === target.column;
  return line <= target.line && target.line <= line + (text.match(/\r\n|[\n\r]/gu)?.length ?? 0);
}

function missing({ line, column }: Target, all: readonly Explanation[]): string {
  if (line === null || all.length === 0) return 'no quotations';
  const lines = [...new Set(all.map((one) => one.line))].join(', ');
  return `no quotation at ${column === null ? `line ${line}` : `${line}:${column}`}; there are some on lines ${lines}`;
}

async function print(explained: readonly Explained[], { format, color }: ExplainOptions, io: Io): Promise<void> {
  const { stdout, env } = io;
  if (format === 'json') {
    const report = { ...envelope({ version: version(), offsets: 'utf16' }), articles: explained };
    await write(stdout, `${JSON.stringify(report, null, 2)}\n`);
    return;
  }
  const look = { width: widthOf(stdout, env), color: colorFor(color, env, stdout.isTTY ?? false) };
  for (const { file, quotations } of explained) {
    for (const quotation of quotations) await write(stdout, explanationText(file, quotation, look));
  }
}
