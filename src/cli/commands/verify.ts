import { realpath } from 'node:fs/promises';
import { BinaryInput, InputError } from '../../errors.js';
import { extract } from '../../extract.js';
import type { CheckedFile } from '../../findings/finding.js';
import type { Registry } from '../../speakers/registry.js';
import { decode } from '../../text/decode.js';
import type { SourceText } from '../../verify/passage.js';
import { verifier } from '../../verify/verify.js';
import type { Call, ExitCode } from '../command.js';
import { findSources } from '../files/find.js';
import { VERIFY_FAILS_ON, type VerifyOptions } from '../flags/checking.js';
import type { Io } from '../io.js';
import { messageOf, tell, warn } from '../problems.js';
import { loadKnown } from '../registry.js';
import { report } from '../reporting.js';
import type { Source } from '../sources.js';

/** Holds each quotation of a draft against what the sources say, and who said it there. */
export async function run({ operands, options, io }: Call<VerifyOptions>): Promise<ExitCode> {
  if (operands.length === 0)
    throw new InputError('no draft to verify; name it before --against, or give - for standard input');
  if (!options.against?.length) throw new InputError('no sources; name files or folders with --against');
  const { registry, errors } = await loadKnown(options, io);
  const reader = readerFor(registry, options, io);
  const drafts = await findSources(operands, options, io);
  const { sources, unread } = await readSources(options.against, drafts, reader, options, io);
  const verify = verifier(sources, options.failOn ?? VERIFY_FAILS_ON);
  const files: CheckedFile[] = [];
  for (const draft of drafts) {
    try {
      files.push({ file: draft.name, cases: verify(await reader(draft)) });
    } catch (error) {
      await tell(io, error, draft.name);
      files.push({ file: draft.name, cases: [], error: messageOf(error) });
    }
  }
  return report({ command: 'verify', files }, options, errors + unread, io);
}

type Reader = (source: Source) => Promise<SourceText>;

function readerFor(registry: Registry, { date, quiet }: VerifyOptions, io: Io): Reader {
  return async (source) => {
    const { text, warnings } = decode(await source.read());
    for (const warning of quiet ? [] : warnings) await warn(io, warning, source.name);
    return { file: source.name, text, statements: extract(text, { file: source.name, registry, date }).statements };
  };
}

/** The sources that can be read. A draft among them would confirm itself, so it is left out. */
async function readSources(
  against: readonly string[],
  drafts: readonly Source[],
  reader: Reader,
  options: VerifyOptions,
  io: Io,
): Promise<{ sources: SourceText[]; unread: number }> {
  const own = new Set(await Promise.all(drafts.map(({ name }) => placeOf(name))));
  const sources: SourceText[] = [];
  let unread = 0;
  for (const source of await findSources(against, options, io)) {
    if (own.has(await placeOf(source.name))) continue;
    try {
      sources.push(await reader(source));
    } catch (error) {
      if (source.walked && error instanceof BinaryInput) continue;
      await tell(io, error, source.name);
      unread++;
    }
  }
  return { sources, unread };
}

/** What two names of the same file have in common. */
const placeOf = (name: string): Promise<string> => realpath(name).catch(() => name);
