/** A verb in the past, or in the third person of the present; offsets are into the window that was tagged. */
export interface TaggedVerb {
  readonly start: number;
  readonly end: number;
  /** Its base form: "thunder" for "thundered". */
  readonly lemma: string;
}

/** Finds the finite verbs of a window of text, left to right; auxiliaries and forms of "be" are left out. */
export type Tagger = (window: string) => readonly TaggedVerb[];
