import { BinaryInput, InputError } from '../errors.js';
import { type Decoded, decode } from '../text/decode.js';
import type { JsonlOptions } from './flags/input.js';
import type { Source } from './sources.js';

/** One article as text, before anything is found in it. */
export interface Document extends Decoded {
  /** What the records call it. */
  readonly name: string;
  /** Fields of the input that its records keep. */
  readonly carried?: Readonly<Record<string, unknown>>;
}

/** Something that was to be an article and is none. */
export interface Failure {
  readonly name: string;
  readonly error: unknown;
}

/** The articles of a source: a text file is one, JSON Lines may hold any number. */
export async function* documentsOf(source: Source, options: JsonlOptions): AsyncGenerator<Document | Failure> {
  const { name } = source;
  try {
    if (options.input === 'jsonl') {
      const { readJsonl } = await import('./jsonl.js');
      yield* readJsonl(source, options);
    } else {
      yield { name, ...decode(await source.read()) };
    }
  } catch (error) {
    if (!(source.walked && error instanceof BinaryInput)) yield { name, error };
  }
}

const JSONL_ONLY = ['textField', 'idField', 'carry'] as const;

/** @throws InputError when a flag is given that only JSON Lines have a meaning for. */
export function checkInput(options: JsonlOptions): void {
  const stray = JSONL_ONLY.find((name) => options[name] !== undefined);
  if (stray === undefined || options.input === 'jsonl') return;
  throw new InputError(`--${stray.replace('Field', '-field')}: only --input jsonl has fields`);
}
