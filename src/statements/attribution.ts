import type { Decision } from '../attribution/sieve.js';
import type { Resolution } from '../speakers/resolver.js';
import { doubtsOf } from './doubts.js';
import type { Findings } from './findings.js';
import { confidenceOf } from './precision.js';
import type { Speaker, Statement } from './schema.js';

type Attribution = Pick<Statement, 'speaker' | 'mention' | 'cue' | 'rule' | 'confidence' | 'unattributed'>;

const NOBODY: Attribution = {
  speaker: null,
  mention: null,
  cue: null,
  rule: { attribution: null, speaker: null },
  confidence: null,
  unattributed: 'no-cue',
};

/** The fields of a statement that say who said it, by which words and rules. `words` are those of its first part. */
export function attributionOf(
  findings: Findings,
  decision: Decision | null,
  words: number,
  speakerOf: (resolution: Resolution) => Speaker | null,
): Attribution {
  if (!decision) return NOBODY;
  const { mention, cue, rule, implicit } = decision;
  const resolution = mention && findings.resolve(mention);
  const speaker = resolution && speakerOf(resolution);
  const form = implicit ? 'implicit' : mention?.form;
  return {
    speaker,
    mention: mention && form ? { text: mention.text, start: mention.start, end: mention.end, form } : null,
    cue: cue && { text: cue.text, lemma: cue.lemma, start: cue.start, end: cue.end },
    rule: { attribution: rule, speaker: resolution?.rule ?? null },
    confidence: speaker && confidenceOf(rule, resolution.rule, doubtsOf(findings, words, decision)),
    unattributed: speaker ? null : mention?.form === 'pronoun' ? 'pronoun-unresolved' : 'ambiguous',
  };
}
