import { extract } from '../../src/extract.js';
import type { NotStatement, Statement } from '../../src/statements/schema.js';
import type { GoldDoc } from './gold.js';

/** One part of one statement: what the benchmark scores. `statement` stays beside it to say which rules decided. */
export interface PredictedPart {
  readonly start: number;
  readonly end: number;
  readonly speaker: { readonly name: string; readonly start?: number; readonly end?: number } | null;
  readonly statement: Statement;
}

export interface PredictedDoc {
  readonly id: string;
  readonly quotes: readonly PredictedPart[];
  readonly notStatements: readonly NotStatement[];
  /** What `extract` threw on this article, which then counts as having no quotations. */
  readonly failure: Error | null;
}

function partsOf(statement: Statement): PredictedPart[] {
  const { speaker, mention } = statement;
  const named = speaker && { name: speaker.name, ...(mention && { start: mention.start, end: mention.end }) };
  return statement.parts.map(({ start, end }) => ({ start, end, speaker: named, statement }));
}

/** Runs the pipeline over one article, with the default registry. */
export function predict({ id, text }: GoldDoc): PredictedDoc {
  try {
    const { statements, notStatements } = extract(text, { file: id });
    return { id, quotes: statements.flatMap(partsOf), notStatements, failure: null };
  } catch (error) {
    const failure = error instanceof Error ? error : new Error(String(error));
    return { id, quotes: [], notStatements: [], failure };
  }
}

/** The predictions as the benchmark's own command reads them, one article a line. */
export const toJsonLines = (docs: readonly PredictedDoc[]): string =>
  docs
    .map(({ id, quotes }) => ({ id, quotes: quotes.map(({ start, end, speaker }) => ({ start, end, speaker })) }))
    .map((doc) => `${JSON.stringify(doc)}\n`)
    .join('');
