import { type Case, type Counts, type Finding, type Findings, fails } from '../../findings/finding.js';
import type { Look } from '../format.js';
import { plain } from '../plain.js';

/** Turns what a run found into the text that one kind of reader expects. Nothing here writes. */
export type Reporter = (findings: Findings, look: Pick<Look, 'width' | 'color' | 'version'>) => string;

/** One finding with where it belongs. */
export interface Placed {
  readonly file: string | null;
  readonly found: Case;
  readonly finding: Finding;
}

/** Every finding of a run, in its order. */
export const placed = ({ files }: Findings): Placed[] =>
  files.flatMap(({ file, cases }) =>
    cases.flatMap((found) => found.findings.map((finding) => ({ file, found, finding }))),
  );

/** `12 checked: 9 held, 2 failed, 1 warned.` */
export function countsText({ cases, held, failed, warned, errors }: Counts): string {
  const unread = errors === 0 ? '' : ` ${errors} ${errors === 1 ? 'file' : 'files'} could not be checked.`;
  return `${cases} checked: ${held} held, ${failed} failed, ${warned} warned.${unread}`;
}

const TITLE_LENGTH = 72;

/** What a case is about, short enough for a line: `“We will rebuild the bridge …”`. */
export function titleOf({ title, id }: Case): string {
  const characters = [...plain(title)];
  if (characters.length === 0) return id;
  if (characters.length <= TITLE_LENGTH) return `“${characters.join('')}”`;
  const words = characters
    .slice(0, TITLE_LENGTH)
    .join('')
    .replace(/(?<=\S)\s+\S*$/u, '');
  return `“${words} …”`;
}

/** Failing and warning findings of a case apart. */
export const sorted = (found: Case): { failing: readonly Finding[]; warning: readonly Finding[] } => ({
  failing: found.findings.filter((finding) => finding.fails),
  warning: fails(found) ? found.findings.filter((finding) => !finding.fails) : found.findings,
});
