import type { Quotation } from '../quotations/quotation.js';
import { isTitleCase, type NotSpeech, wordCount } from '../quotations/speech.js';
import type { Findings } from './findings.js';

/** A quotation that nothing reports and that has no more words than this is a scare quote. */
const SCARE_WORDS = 4;

/** What a quotation is that nothing reports: a statement without speaker, or if it is short and no sentence `alone`, a title or a scare quote. */
function unreported(said: string, alone: boolean): NotSpeech | null {
  if (wordCount(said) > SCARE_WORDS || (alone && /^\P{L}*\p{Lu}.*[.!?]$/su.test(said))) return null;
  return isTitleCase(said) ? 'title' : 'scare-quote';
}

/** Why a quotation is no statement; null where it is one. */
function notStatement({ narration, reasons, decisions }: Findings, index: number): NotSpeech | null {
  const reason = reasons[index];
  if (reason || decisions[index]) return reason ?? null;
  const { start, end } = narration.quotations[index] as Quotation;
  return unreported(narration.text.slice(start, end), narration.isBare(narration.place(index).sentence));
}

/** The index of the quotation that begins the statement each quotation belongs to. */
function statementHeads({ narration, decisions }: Findings): number[] {
  const heads = narration.quotations.map((_, index) => index);
  const head = (index: number): number => {
    let at = index;
    while (heads[at] !== at) at = heads[at] as number;
    return at;
  };
  // a term between two parts of a statement does not part them
  let last = -1;
  decisions.forEach((decision, index) => {
    if (!decision) return;
    const sameCue = decision.cue !== null && decisions[last]?.cue?.start === decision.cue.start;
    const joined = decision.sameStatement && decision.follows >= 0 ? decision.follows : sameCue ? last : -1;
    last = index;
    if (joined < 0) return;
    const a = head(index);
    const b = head(joined);
    heads[Math.max(a, b)] = Math.min(a, b);
  });
  return heads.map((_, index) => head(index));
}

/** Which quotations make each statement, in text order, and which are none. */
export function gather(findings: Findings): {
  members: readonly (readonly number[])[];
  left: readonly { index: number; reason: NotSpeech }[];
} {
  const heads = statementHeads(findings);
  const members = new Map<number, number[]>();
  const left: { index: number; reason: NotSpeech }[] = [];
  heads.forEach((head, index) => {
    const reason = notStatement(findings, index);
    const others = members.get(head);
    if (reason) left.push({ index, reason });
    else if (others) others.push(index);
    else members.set(head, [index]);
  });
  return { members: [...members.values()].sort(([a = 0], [b = 0]) => a - b), left };
}
