import { overlaps, type Span } from '../../src/text/span.js';
import { type GoldDoc, goldName } from './gold.js';
import type { PredictedDoc } from './predict.js';
import type { Miss, MissKind } from './scorer.js';

/** Which misses to show; a field left out lets everything through. */
export interface MissFilter {
  readonly kind?: MissKind;
  readonly rule?: string;
  readonly doc?: string;
}

const BEFORE = 300;
const AFTER = 200;

const rulesOf = ({ p }: Miss): (string | null)[] => (p ? Object.values(p.statement.rule) : []);

/** The misses that pass the filter, in the order of the articles. `doc` may be the beginning of an id. */
export const filterMisses = (misses: readonly Miss[], { kind, rule, doc }: MissFilter): Miss[] =>
  misses.filter(
    (miss) =>
      (kind === undefined || miss.kind === kind) &&
      (rule === undefined || rulesOf(miss).includes(rule)) &&
      (doc === undefined || miss.doc.startsWith(doc)),
  );

/** Why the pipeline has nothing where the gold has a statement. */
export function reasonMissed({ q }: Miss, predicted: PredictedDoc | undefined): string {
  if (!q || !predicted) return 'not found';
  const rejected = predicted.notStatements.find((one) => overlaps(one, q));
  if (rejected) return `not a statement: ${rejected.reason}`;
  return predicted.quotes.some((one) => overlaps(one, q)) ? 'other bounds' : 'not found';
}

/** The quotation in its context, on one line, between « and ». */
function inContext(text: string, { start, end }: Span): string {
  const before = text.slice(Math.max(0, start - BEFORE), start);
  const after = text.slice(end, end + AFTER);
  return `${before}«${text.slice(start, end)}»${after}`.replace(/\s*\n\s*/g, ' ¶ ').replace(/\s+/g, ' ');
}

function verdict(miss: Miss, predicted: PredictedDoc | undefined): string {
  if (!miss.p) return `  why: ${reasonMissed(miss, predicted)}`;
  const { rule, cue, mention, unattributed, confidence } = miss.p.statement;
  const fields = {
    rules: `${rule.attribution ?? '-'} + ${rule.speaker ?? '-'}`,
    cue: cue?.text,
    mention: mention && `${mention.text} (${mention.form})`,
    unattributed,
    confidence,
  };
  const known = Object.entries(fields).filter(([, value]) => value !== null && value !== undefined);
  return known.map(([name, value]) => `  ${name}: ${value}`).join('\n');
}

/** One miss as a few lines for reading. */
export function formatMiss(miss: Miss, doc: GoldDoc, predicted: PredictedDoc | undefined): string {
  const span = miss.q ?? miss.p;
  if (!span) return `[${miss.kind}] ${doc.id}`;
  const gold = miss.q && goldName(doc, miss.q);
  const names = `gold: ${gold ?? '-'}  predicted: ${miss.p?.speaker?.name ?? '-'}`;
  return `[${miss.kind}] ${doc.id}@${span.start}  ${names}\n${verdict(miss, predicted)}\n  ${inContext(doc.text, span)}`;
}
