import { RE2JS } from 're2js';
import { InputError } from '../errors.js';
import type { Span } from '../text/span.js';

/** How the patterns of a search are read. */
export interface PatternOptions {
  readonly ignoreCase?: boolean;
  /** Case counts only where a pattern has a capital. */
  readonly smartCase?: boolean;
  /** Patterns are words as they stand, not regular expressions. */
  readonly fixed?: boolean;
  /** No letter, figure or underscore stands on either side of a match. */
  readonly word?: boolean;
}

/** The matches in a text, in order, the empty ones left out; null where nothing matches. */
export type Finder = (text: string) => Span[] | null;

const NO_WORD = '[^\\p{L}\\p{M}\\p{N}_]';
// Finding one match takes linear time, finding every one of `a.*z|a` in aaaa… a square's; nobody reads more than this.
const MOST = 1000;

/**
 * Makes a search of patterns in RE2's syntax, any of which may match. Curly quotation marks and apostrophes match
 * straight ones: nobody types ’ into a shell.
 *
 * The engine is re2js, a port of RE2 in plain JavaScript. It takes time linear in the text whatever the pattern, so that
 * a pattern such as `(a+)+$` hangs nothing, which `RegExp` cannot promise; it needs no compiler at installation, as
 * bindings of the C++ library do, and it loads in a tenth of the time of one compiled to WebAssembly.
 *
 * @throws InputError where a pattern is none.
 */
export function finderFor(patterns: readonly string[], options: PatternOptions): Finder {
  const { fixed, word } = options;
  const sources = patterns.map(straightened).map((pattern) => (fixed ? RE2JS.quote(pattern) : pattern));
  for (const source of sources) compile(source, 0);
  const joined = sources.map((source) => `(?:${source})`).join('|');
  const whole = word ? `(?:^|${NO_WORD})(${joined})(?:$|${NO_WORD})` : `(${joined})`;
  const expression = compile(whole, caseMatters(patterns, options) ? 0 : RE2JS.CASE_INSENSITIVE);
  return (text) => find(expression, straightened(text));
}

function find(expression: RE2JS, text: string): Span[] | null {
  const matcher = expression.matcher(text);
  const spans: Span[] = [];
  let matched = false;
  for (let from = 0; from <= text.length && spans.length < MOST && matcher.find(from); ) {
    matched = true;
    const [start, end] = [matcher.start(1), matcher.end(1)];
    if (end > start) spans.push({ start, end });
    from = end > from ? end : from + 1;
    // A pattern that finds only nothing, such as x*, finds it everywhere.
    if (end === start && spans.length === 0 && from > MOST) break;
  }
  return matched ? spans : null;
}

function compile(source: string, flags: number): RE2JS {
  try {
    return RE2JS.compile(source, flags);
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/^error parsing regexp: /, '') : String(error);
    throw new InputError(`not a regular expression: ${reason}; -F takes it as plain words`);
  }
}

function caseMatters(patterns: readonly string[], { ignoreCase, smartCase }: PatternOptions): boolean {
  if (ignoreCase) return false;
  // \S and \W are no capitals of the user's.
  return !smartCase || patterns.some((pattern) => /\p{Lu}/u.test(pattern.replace(/\\./gu, '')));
}

const MARKS: Readonly<Record<string, string>> = { '‘': "'", '’': "'", '“': '"', '”': '"' };
const straightened = (text: string): string => text.replace(/[‘’“”]/g, (mark) => MARKS[mark] ?? mark);
