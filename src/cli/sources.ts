import { createReadStream } from 'node:fs';
import { InputError } from '../errors.js';
import type { Io } from './io.js';

/** Where one article's bytes come from. */
export interface Source {
  /** What the records call it. */
  readonly name: string;
  /** Found in a folder, not named by the user: passed over where it is no text. */
  readonly walked?: true;
  read(): Promise<Uint8Array>;
  /** The bytes as they come, for input of any size. */
  open(): AsyncIterable<Uint8Array>;
}

// Far above any article; below it the endless files of the system (/dev/zero) and whole archives stop being read.
const LIMIT = 128 * 1024 * 1024;

/** The named files in their order; `-` and no name at all are standard input. */
export function sourcesOf(operands: readonly string[], io: Io, stdinName = '-'): Source[] {
  const names = operands.length === 0 ? ['-'] : operands;
  return names.map((name) => (name === '-' ? standardInput(io, stdinName) : fileSource(name)));
}

/** Standard input as a source. */
export const standardInput = ({ stdin }: Pick<Io, 'stdin'>, name = '-'): Source => ({
  name,
  read: () => readAll(stdin),
  open: () => stdin,
});

/** A file as a source; nothing is opened before it is read. */
export const fileSource = (name: string): Source => ({
  name,
  read: () => readAll(createReadStream(name)),
  open: () => createReadStream(name),
});

/** A place without anything to read: whoever reads it is told why. */
export function brokenSource(name: string, error: unknown): Source {
  const read = async (): Promise<never> => {
    throw error;
  };
  const open = (): AsyncIterable<never> => ({ [Symbol.asyncIterator]: () => ({ next: read }) });
  return { name, read, open };
}

/** All the bytes of a stream, so that files, pipes and process substitutions read alike. */
export async function readAll(stream: AsyncIterable<Uint8Array>, limit = LIMIT): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > limit)
      throw new InputError(`larger than ${Math.round(limit / 1024 / 1024)} MiB; give one article a file`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
