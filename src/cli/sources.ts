import { createReadStream } from 'node:fs';
import { InputError } from '../errors.js';
import type { Io } from './io.js';

/** Where one article's bytes come from. */
export interface Source {
  /** What the records call it. */
  readonly name: string;
  read(): Promise<Uint8Array>;
}

// Far above any article; below it the endless files of the system (/dev/zero) and whole archives stop being read.
const LIMIT = 128 * 1024 * 1024;

/** The named files in their order; `-` and no name at all are standard input. */
export function sourcesOf(operands: readonly string[], io: Io, stdinName = '-'): Source[] {
  const names = operands.length === 0 ? ['-'] : operands;
  return names.map((name) =>
    name === '-'
      ? { name: stdinName, read: () => readAll(io.stdin) }
      : { name, read: () => readAll(createReadStream(name)) },
  );
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
