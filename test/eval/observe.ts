import { analyse } from '../../src/extract.js';
import { wordCount } from '../../src/quotations/speech.js';
import { type Doubt, doubtsOf } from '../../src/statements/doubts.js';
import type { Statement } from '../../src/statements/schema.js';
import type { GoldDoc } from './gold.js';
import { grade } from './grade.js';
import { predict } from './predict.js';
import type { Scorer } from './scorer.js';

/** One speaker that the rules gave, and whether the gold says so too. */
export interface Observation {
  readonly attribution: string;
  readonly speaker: string;
  readonly doubts: readonly Doubt[];
  readonly pronoun: boolean;
  readonly right: boolean;
}

/** The doubts about each statement of an article, as `extract` has them. */
function doubtsByStatement({ id, text }: GoldDoc, statements: readonly Statement[]): Map<string, Doubt[]> {
  const findings = analyse(text, { file: id });
  const decisions = new Map(
    findings.narration.quotations.map(({ start }, quotation) => [start, findings.decisions[quotation] ?? null]),
  );
  return new Map(
    statements.map(({ id, parts }) => {
      const decision = parts.map(({ start }) => decisions.get(start)).find((one) => one);
      return [id, decision ? doubtsOf(findings, wordCount(parts[0]?.text ?? ''), decision) : []];
    }),
  );
}

/**
 * Every speaker that the rules gave in a set and the gold can judge: right, wrong, or given to what is no statement.
 * What the gold does not mark at all is left out, for it has overlooked whole kinds of quotation marks.
 */
export function observe(score: Scorer, gold: readonly GoldDoc[]): Observation[] {
  return gold.flatMap((doc) => {
    const predicted = [predict(doc)];
    const statements = predicted.flatMap(({ quotes }) => quotes.map(({ statement }) => statement));
    const doubts = doubtsByStatement(doc, statements);
    return grade(score, [doc], predicted, score([doc], predicted)).flatMap(({ part, outcome }) => {
      const { attribution, speaker } = part.statement.rule;
      const isJudged = outcome === 'right' || outcome === 'wrong-speaker' || outcome === 'not-a-statement';
      const pronoun = part.statement.mention?.form === 'pronoun';
      if (!isJudged || attribution === null || speaker === null) return [];
      return [
        { attribution, speaker, doubts: doubts.get(part.statement.id) ?? [], pronoun, right: outcome === 'right' },
      ];
    });
  });
}
