import type { Decoded } from '../text/decode.js';

/** One article as text, before anything is found in it. */
export interface Document extends Decoded {
  /** What the records call it. */
  readonly name: string;
  /** Fields of the input that its records keep. */
  readonly carried?: Readonly<Record<string, unknown>>;
}

/** Something that was to be an article and is none. */
export interface Failure {
  readonly name: string;
  readonly error: unknown;
}
