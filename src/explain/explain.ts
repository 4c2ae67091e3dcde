import { wordCount } from '../quotations/speech.js';
import { buildStatements } from '../statements/build.js';
import { doubtsOf } from '../statements/doubts.js';
import type { Findings } from '../statements/findings.js';
import { measuredFor } from '../statements/precision.js';
import type { NotStatement, Part, Statement } from '../statements/schema.js';
import { rivalsOf } from './rivals.js';
import type { Explanation } from './schema.js';
import { whyAttributed, whyNot } from './summary.js';
import { resolverVerdicts, sieveVerdicts } from './verdicts.js';

/** A quotation's record, by where it begins. */
type Outcome =
  | { readonly part: Part; readonly statement: Statement }
  | { readonly part: NotStatement; readonly statement: null };

/** Why each quotation of an article came out as it did, in text order. */
export function explain(findings: Findings): Explanation[] {
  const { statements, notStatements } = buildStatements(findings);
  const outcomes = [
    ...statements.flatMap((statement) => statement.parts.map((part): Outcome => ({ part, statement }))),
    ...notStatements.map((part): Outcome => ({ part, statement: null })),
  ];
  const byStart = new Map(outcomes.map((outcome) => [outcome.part.start, outcome]));
  return findings.narration.quotations.flatMap(({ start }, quotation) => {
    const outcome = byStart.get(start);
    return outcome ? [explainOne(findings, quotation, outcome)] : [];
  });
}

function explainOne(findings: Findings, quotation: number, { part, statement }: Outcome): Explanation {
  const { text, start, end, line, column } = part;
  const decision = statement ? findings.decisions[quotation] : null;
  const { mention = null, cue = null, rule } = decision ?? {};
  const resolution = mention && findings.resolve(mention);
  const sieves = sieveVerdicts(findings, quotation);
  const resolvers = mention ? resolverVerdicts(findings, mention) : [];
  const words = wordCount(statement?.parts[0]?.text ?? '');
  const doubts = decision ? doubtsOf(findings, words, decision) : [];
  return {
    text,
    start,
    end,
    line,
    column,
    summary: statement ? whyAttributed(rule, mention, statement) : whyNot(part.reason),
    statement: statement && pick(statement),
    notStatement: statement ? null : part.reason,
    rule: { attribution: rule ?? null, speaker: resolution?.rule ?? null },
    mention: mention && { text: mention.text, start: mention.start, end: mention.end, form: mention.form },
    cue: cue && { text: cue.text, lemma: cue.lemma, start: cue.start, end: cue.end },
    doubts,
    measured: (rule && resolution && statement?.speaker && measuredFor(rule, resolution.rule, doubts)) || null,
    sieves,
    resolvers,
    rivals: rivalsOf(findings, mention, sieves, resolvers),
  };
}

const pick = ({ id, speaker, confidence, unattributed }: Statement): Explanation['statement'] => ({
  id,
  speaker,
  confidence,
  unattributed,
});
