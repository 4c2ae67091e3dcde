import type { Io } from './io.js';

/** 0 ran · 1 a filter matched nothing, or a check found something · 2 any error. */
export type ExitCode = 0 | 1 | 2;

/** One flag as the help shows it and as its value is read. */
export interface Flag {
  /** `-s, --speaker <name>`, in commander's notation. */
  readonly term: string;
  readonly help: string;
  readonly choices?: readonly string[];
  readonly initial?: string;
  /**
   * Reads a value; `before` is what earlier uses of the flag gave, and a flag whose `read` takes it may be given again.
   * Throws InputError.
   */
  readonly read?: (value: string, before: unknown) => unknown;
  /** Its value is a path, which a configuration file gives from where it stands itself. */
  readonly path?: true;
  /** It is for one run only, so no configuration file may set it. */
  readonly momentary?: true;
}

/** What a command is given to do its work. */
export interface Call<Options> {
  readonly operands: readonly string[];
  readonly options: Options;
  readonly io: Io;
  /** Every command there is. */
  readonly commands: readonly Command[];
  /** The help of the whole program. */
  help(): string;
}

/** One command of the table; its code loads only when it is called. */
export interface Command {
  readonly name: string;
  readonly summary: string;
  readonly operands?: string;
  /** The words that may stand for its operand, where it takes no files. */
  readonly choices?: readonly string[];
  /** Runs when no command is named. */
  readonly standard?: true;
  readonly flags: readonly Flag[];
  // Options are what the flags above read; each command states their type where it uses them.
  load(): Promise<{ run(call: Call<never>): Promise<ExitCode> }>;
}
