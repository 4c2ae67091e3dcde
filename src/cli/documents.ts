import { BinaryInput, InputError } from '../errors.js';
import { decode } from '../text/decode.js';
import type { Document, Failure } from './document.js';
import type { JsonlOptions } from './flags/input.js';
import type { Source } from './sources.js';

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
