import { InputError } from '../errors.js';
import type { Document, Failure } from './document.js';
import type { JsonlOptions } from './flags/input.js';
import type { Source } from './sources.js';

type Fields = Readonly<Record<string, unknown>>;

// As long as an article file may be.
const LIMIT = 128 * 1024 * 1024;
const NEWLINE = 0x0a;

/** The articles of JSON Lines, one object a line; a line that is none is told by its number, and the rest goes on. */
export async function* readJsonl(source: Source, options: JsonlOptions): AsyncGenerator<Document | Failure> {
  let number = 0;
  for await (const bytes of lines(source.open())) {
    number++;
    const name = `${source.name}:${number}`;
    try {
      const line = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
      if (line.trim() !== '') yield documentOf(parsed(line), name, options);
    } catch (error) {
      yield { name, error: error instanceof TypeError ? new InputError('not valid UTF-8') : error };
    }
  }
}

function parsed(line: string): Fields {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields;
  } catch {
    // Told below, with what is expected instead of the parser's own words.
  }
  throw new InputError('not a JSON object; --input jsonl takes one a line');
}

function documentOf(fields: Fields, place: string, options: JsonlOptions): Document {
  const { textField = 'text', idField, carry } = options;
  const text = own(fields, textField);
  if (typeof text !== 'string') throw new InputError(`no text in field ${textField}; name its field with --text-field`);
  const id = own(fields, idField ?? 'id');
  if (id === undefined && idField !== undefined) throw new InputError(`no field ${idField}, which --id-field names`);
  const name = typeof id === 'string' || typeof id === 'number' ? String(id) : place;
  const carried = carry && Object.fromEntries(carry.map((field) => [field, own(fields, field) ?? null]));
  return { name, text, encoding: 'utf-8', warnings: [], ...(carried && { carried }) };
}

const own = (fields: Fields, name: string): unknown => (Object.hasOwn(fields, name) ? fields[name] : undefined);

/** Bytes cut at line feeds alone: a JSON string may hold the other line breaks of Unicode. */
export async function* lines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let pending: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      yield Buffer.concat([...pending, chunk.subarray(start, end)]);
      pending = [];
      size = 0;
      start = end + 1;
    }
    pending.push(chunk.subarray(start));
    size += chunk.length - start;
    if (size > LIMIT) throw new InputError('a line of more than 128 MiB; give one article a line');
  }
  if (size > 0) yield Buffer.concat(pending);
}
