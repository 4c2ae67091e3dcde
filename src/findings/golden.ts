import { statementIds } from '../statements/identify.js';
import type { Statement } from '../statements/schema.js';
import type { GoldenFile, GoldenStatement } from './golden-schema.js';

/** The ending of golden files: `article.txt` has its statements in `article.onrecord.json` beside it. */
export const GOLDEN_ENDING = '.onrecord.json';

/** A statement as its golden file holds it, its id known. */
export interface Expected extends GoldenStatement {
  readonly id: string;
}

/** Where the golden file of an article stands. */
export const goldenPath = (article: string): string => article.replace(/(?<=[^/\\])\.[^./\\]+$/u, '') + GOLDEN_ENDING;

/** The part of a record that a reviewer can check by eye. */
export function goldenOf({ id, parts, kind, text, speaker, cue, rule, confidence }: Statement): Expected {
  return {
    id,
    line: parts[0]?.line ?? 1,
    kind,
    text,
    speaker: speaker && { id: speaker.id, name: speaker.name },
    cue: cue?.text ?? null,
    rule: { attribution: rule.attribution, speaker: rule.speaker },
    confidence: goldenConfidence(confidence),
  };
}

/** Hundredths are enough: thousandths move whenever the rules are measured anew, and each would be a line to review. */
export const goldenConfidence = (confidence: number | null): number | null =>
  confidence === null ? null : Math.floor(Math.round(confidence * 1000) / 10) / 100;

/** The text of a golden file: the statements in the order of the article, laid out for a line-by-line review. */
export function goldenText(statements: readonly Statement[]): string {
  const file: GoldenFile = { schemaVersion: 1, statements: statements.map(goldenOf) };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** The statements of a golden file; those written by hand without an id get the one that their words give. */
export function expectedOf({ statements }: GoldenFile): Expected[] {
  const idOf = statementIds();
  return statements.map((statement) => {
    const id = idOf(statement.text);
    return { ...statement, id: statement.id ?? id };
  });
}
