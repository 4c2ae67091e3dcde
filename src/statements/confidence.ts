import type { Statement } from './schema.js';

/**
 * Withholds the speaker of a statement whose confidence is below the minimum, or was never measured: the statement
 * stays, `speaker` becomes null and `unattributed` becomes `ambiguous`. Mention, cue, rule and confidence stay, so
 * that a reader sees what was withheld and why.
 */
export function withholdBelow(minimum: number, statement: Statement): Statement {
  const sure = statement.confidence !== null && statement.confidence >= minimum;
  if (sure || statement.speaker === null) return statement;
  return { ...statement, speaker: null, unattributed: 'ambiguous' };
}
