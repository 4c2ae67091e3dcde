import type { Statement } from '../statements/schema.js';
import { tokensOf } from '../text/tokens.js';
import { wordDiff } from '../text/word-diff.js';
import type { Case, CheckKind, Finding } from './finding.js';
import { type Expected, goldenConfidence } from './golden.js';
import type { Pair } from './pairs.js';

/** What counts as a failure, and as unsure. */
export interface Bar {
  readonly failOn: readonly CheckKind[];
  /** A speaker that is less sure than this is a finding. Undefined: one less sure than in the golden file. */
  readonly minConfidence?: number;
}

/** What there is to say of a statement before and after. Kinds that are not to fail come as warnings. */
export function caseOf({ before, after }: Pair, bar: Bar): Case {
  const found = [
    ...(before && after ? changes(before, after) : []),
    ...(before && !after ? [missing(before)] : []),
    ...(after && !before ? [added(after)] : []),
    // Unasked, every run would say again what the golden file has accepted, and a new measurement of the rules would
    // drown what changed.
    ...(after && (bar.failOn.includes('low-confidence') || bar.minConfidence !== undefined)
      ? unsure(before, after, bar)
      : []),
    ...(after && !after.speaker && bar.failOn.includes('unattributed') ? [unattributed(after)] : []),
  ];
  return {
    id: after?.id ?? before?.id ?? '',
    line: after?.parts[0]?.line ?? before?.line ?? null,
    title: after?.text ?? before?.text ?? '',
    findings: found.map((one): Finding => ({ ...one, fails: bar.failOn.includes(one.kind) })),
  };
}

type Found = Omit<Finding, 'fails' | 'kind'> & { readonly kind: CheckKind };

const NOBODY = 'nobody';

const called = (speaker: Expected['speaker']): string => (speaker ? (speaker.name ?? speaker.id) : NOBODY);

const arrow = (what: string, before: string | null, after: string | null): string =>
  `${what} ${before ?? 'none'} → ${after ?? 'none'}`;

function changes(before: Expected, after: Statement): Found[] {
  const { rule, cue, kind, text } = before;
  const words = [
    speakerChange(before.speaker, after.speaker),
    rule && rule.attribution !== after.rule.attribution && arrow('rule', rule.attribution, after.rule.attribution),
    rule && rule.speaker !== after.rule.speaker && arrow('speaker rule', rule.speaker, after.rule.speaker),
    cue !== undefined && cue !== (after.cue?.text ?? null) && arrow('cue', cue, after.cue?.text ?? null),
    kind && kind !== after.kind && arrow('kind', kind, after.kind),
    text !== after.text && 'text changed',
  ].filter((change) => typeof change === 'string');
  if (words.length === 0) return [];
  const details = text === after.text ? [] : [wordDiff(tokensOf(text), tokensOf(after.text), 'letters')];
  return [{ kind: 'changed', message: words.join(', '), details }];
}

function speakerChange(before: Expected['speaker'], after: Statement['speaker']): string | null {
  const sameName = before?.name === undefined || before.name === after?.name;
  if (before?.id === after?.id && sameName) return null;
  if (called(before) === called(after)) return arrow('speaker', before?.id ?? NOBODY, after?.id ?? NOBODY);
  return arrow('speaker', called(before), called(after));
}

const missing = ({ speaker }: Expected): Found => ({
  kind: 'missing',
  message: `no longer found (said by ${called(speaker)})`,
  details: [],
});

const added = ({ speaker, rule }: Statement): Found => ({
  kind: 'added',
  message: `not in the golden file (said by ${called(speaker)}${rule.attribution ? `, rule ${rule.attribution}` : ''})`,
  details: [],
});

const unattributed = (statement: Statement): Found => ({
  kind: 'unattributed',
  message: `nobody is named as the speaker (${statement.unattributed ?? 'no-cue'})`,
  details: [],
});

function unsure(before: Expected | null, { speaker, confidence }: Statement, { minConfidence }: Bar): Found[] {
  if (speaker === null) return [];
  const found = (message: string): Found[] => [{ kind: 'low-confidence', message, details: [] }];
  if (minConfidence !== undefined) {
    if (confidence !== null && confidence >= minConfidence) return [];
    return found(`confidence ${confidence ?? 'was never measured'}, asked for ${minConfidence}`);
  }
  const was = before?.confidence ?? null;
  const is = goldenConfidence(confidence);
  if (was === null || (is !== null && is >= was)) return [];
  return found(arrow('confidence', String(was), is === null ? null : String(is)));
}
