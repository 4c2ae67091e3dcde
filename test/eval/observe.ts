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

/** What decided about one part of a statement: its own rule, and the doubts about the statement as `extract` has them. */
interface Grounds {
  readonly attribution: string;
  readonly doubts: readonly Doubt[];
}

function groundsByStart({ id, text }: GoldDoc, statements: readonly Statement[]): Map<number, Grounds> {
  const findings = analyse(text, { file: id });
  const decisions = new Map(findings.narration.quotations.map(({ start }, at) => [start, findings.decisions[at]]));
  return new Map(
    statements.flatMap(({ parts }) => {
      const first = parts.map(({ start }) => decisions.get(start)).find((one) => one);
      if (!first) return [];
      const doubts = doubtsOf(findings, wordCount(parts[0]?.text ?? ''), first);
      return parts.map(({ start }) => [start, { attribution: (decisions.get(start) ?? first).rule, doubts }] as const);
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
    const grounds = groundsByStart(
      doc,
      predicted.flatMap(({ quotes }) => quotes.map(({ statement }) => statement)),
    );
    return grade(score, [doc], predicted, score([doc], predicted)).flatMap(({ part, outcome }) => {
      const found = grounds.get(part.start);
      const { rule, mention } = part.statement;
      const isJudged = outcome === 'right' || outcome === 'wrong-speaker' || outcome === 'not-a-statement';
      if (!isJudged || !found || rule.speaker === null) return [];
      return [{ ...found, speaker: rule.speaker, pronoun: mention?.form === 'pronoun', right: outcome === 'right' }];
    });
  });
}
