import { BinaryInput, InputError } from '../../errors.js';
import { type Bar, caseOf } from '../../findings/compare.js';
import type { CheckedFile } from '../../findings/finding.js';
import { goldenPath } from '../../findings/golden.js';
import { type Pair, pairStatements } from '../../findings/pairs.js';
import { lowScore, scoresOf } from '../../findings/scores.js';
import { plain } from '../../output/plain.js';
import type { Statement } from '../../statements/schema.js';
import { articleOf, type Reading } from '../article.js';
import type { Call, ExitCode } from '../command.js';
import { findSources } from '../files/find.js';
import { CHECK_FAILS_ON, type CheckOptions } from '../flags/checking.js';
import { orphansBeside, readGolden, writeGolden } from '../golden-files.js';
import { type Io, write } from '../io.js';
import { messageOf, tell, warn } from '../problems.js';
import { loadKnown } from '../registry.js';
import { report } from '../reporting.js';
import type { Source } from '../sources.js';

/** Holds what is found in each article against the golden file beside it. */
export async function run({ operands, options, io }: Call<CheckOptions>): Promise<ExitCode> {
  if (options.update && isSet(io.env.CI)) {
    throw new InputError('--update: refused where CI is set; write the golden files by hand and commit them');
  }
  const { registry, errors } = await loadKnown(options, io);
  const reading: Reading = { registry, date: options.date, offsets: 'utf16', filter: null };
  const articles = await findSources(operands.length === 0 ? ['.'] : operands, options, io);
  const sources = [...articles, ...(await orphansBeside(articles))];
  const look = lookInto(reading, options, io);
  if (options.update) return update(sources, look, errors, io);

  const { files, pairs } = await compare(sources, look, barOf(options), io);
  const { minF1 } = options;
  if (minF1 === undefined) return report({ command: 'check', files }, options, errors, io);
  const scores = scoresOf(pairs);
  const score = { id: 'f1', line: null, title: '', findings: lowScore(scores, minF1) };
  return report({ command: 'check', files: [...files, { file: null, cases: [score] }], scores }, options, errors, io);
}

/** Against golden files made by hand the score decides, unless the flag says otherwise: they need not agree in all. */
const barOf = ({ failOn, minF1, minConfidence }: CheckOptions): Bar => ({
  failOn: failOn ?? (minF1 === undefined ? CHECK_FAILS_ON : []),
  minConfidence,
});

const isSet = (value: string | undefined): boolean => !['', '0', 'false', undefined].includes(value);

/** The statements of an article that has a golden file of its own. */
type Look = (source: Source) => Promise<Statement[]>;

function lookInto(reading: Reading, { quiet }: CheckOptions, io: Io): Look {
  const owners = new Map<string, string>();
  return async (source) => {
    if (source.name === '-') throw new InputError('standard input has no golden file; name the article');
    const { statements, warnings } = articleOf(source.name, await source.read(), reading);
    const golden = goldenPath(source.name);
    const owner = owners.get(golden) ?? source.name;
    if (owner !== source.name) throw new InputError(`${golden} is the golden file of ${owner} too; rename one of them`);
    owners.set(golden, owner);
    for (const warning of quiet ? [] : warnings) await warn(io, warning, source.name);
    return statements;
  };
}

/** Compares file by file; what keeps one from being checked is told, and the others go on. */
async function compare(
  sources: readonly Source[],
  look: Look,
  bar: Bar,
  io: Io,
): Promise<{ files: CheckedFile[]; pairs: Pair[] }> {
  const files: CheckedFile[] = [];
  const pairs: Pair[] = [];
  for (const source of sources) {
    const file = source.name;
    try {
      const found = await look(source);
      const paired = pairStatements(await readGolden(file), found);
      pairs.push(...paired);
      files.push({ file, cases: paired.map((pair) => caseOf(pair, bar)) });
    } catch (error) {
      if (isNoText(source, error)) continue;
      await tell(io, error, file);
      files.push({ file, cases: [], error: messageOf(error) });
    }
  }
  return { files, pairs };
}

async function update(sources: readonly Source[], look: Look, before: number, io: Io): Promise<ExitCode> {
  let errors = before;
  for (const source of sources) {
    try {
      const written = await writeGolden(source.name, await look(source), io);
      if (written) await write(io.stdout, `wrote ${plain(goldenPath(source.name))}\n`);
    } catch (error) {
      if (isNoText(source, error)) continue;
      await tell(io, error, source.name);
      errors++;
    }
  }
  return errors > 0 ? 2 : 0;
}

/** A picture in a folder of articles is no article. */
const isNoText = (source: Source, error: unknown): boolean => source.walked === true && error instanceof BinaryInput;
