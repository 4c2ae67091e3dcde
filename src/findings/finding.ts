/** What `check` finds, by the names that its `--fail-on` takes. */
export const checkKinds = {
  changed: 'A statement has another speaker, cue, rule, kind or wording than its golden file says.',
  missing: 'A statement of the golden file is no longer found.',
  added: 'A statement is found that the golden file does not hold.',
  unattributed: 'A statement has no speaker.',
  'low-confidence': 'A speaker is less sure than in the golden file, or than asked for.',
} as const;

/** What `verify` finds, by the names that its `--fail-on` takes. */
export const verifyKinds = {
  typographic: 'A quotation differs from its source in marks, dashes, spaces or the case of its first letter.',
  altered: 'A quotation has other words or punctuation than its source.',
  spliced: 'A quotation is put together from several places in the sources.',
  'not-found': 'A quotation is in none of the sources.',
  speaker: 'The sources give the words to somebody else, or do not agree on who said them.',
  unconfirmed: 'The words are in a source, but who said them cannot be told there or in the draft.',
} as const;

export type CheckKind = keyof typeof checkKinds;
export type VerifyKind = keyof typeof verifyKinds;
export type FindingKind = CheckKind | VerifyKind | 'low-score';

/** A kind of finding with the sentence that explains it, as SARIF wants to know it. */
export const kindSummaries: Readonly<Record<FindingKind, string>> = {
  ...checkKinds,
  ...verifyKinds,
  'low-score': 'The speakers found agree less with the golden files than asked for.',
};

/** One thing that is not as it should be. */
export interface Finding {
  readonly kind: FindingKind;
  /** Whether it makes the run end with 1; one that does not is a warning. */
  readonly fails: boolean;
  /** One line. */
  readonly message: string;
  /** More lines, for whoever has room for them. */
  readonly details: readonly string[];
}

/** One thing that was looked at, a statement mostly. Without findings it holds. */
export interface Case {
  /** The same in every run, and in no other case of its file. */
  readonly id: string;
  /** Null where the case is about no place in the file. */
  readonly line: number | null;
  readonly title: string;
  readonly findings: readonly Finding[];
}

/** The cases of one file in its order. */
export interface CheckedFile {
  /** Null where the cases are about the whole run. */
  readonly file: string | null;
  readonly cases: readonly Case[];
  /** Why the file could not be looked at. */
  readonly error?: string;
}

/** What a run of `check` or `verify` found. */
export interface Findings {
  readonly command: 'check' | 'verify';
  readonly files: readonly CheckedFile[];
  /** How well the speakers agree with the golden files, where it was asked for. */
  readonly scores?: Scores;
}

/** How many statements a speaker has in the golden files, how many were given to them, how many of these rightly. */
export interface Score {
  readonly speaker: string;
  readonly expected: number;
  readonly found: number;
  readonly right: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface Scores {
  readonly speakers: readonly Score[];
  readonly total: Score;
}

/** How many cases there are, and what came of them. */
export interface Counts {
  readonly cases: number;
  readonly failed: number;
  readonly warned: number;
  readonly held: number;
  readonly errors: number;
}

/** True when a finding of the case makes the run fail. */
export const fails = ({ findings }: Case): boolean => findings.some((finding) => finding.fails);

/** Counts the cases of a run. */
export function countsOf({ files }: Findings): Counts {
  const cases = files.flatMap((file) => file.cases);
  const failed = cases.filter(fails).length;
  const held = cases.filter(({ findings }) => findings.length === 0).length;
  const errors = files.filter(({ error }) => error !== undefined).length;
  return { cases: cases.length, failed, warned: cases.length - failed - held, held, errors };
}
