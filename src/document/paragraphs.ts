import { type Span, trimSpan } from '../text/span.js';

const SENTENCE_END = /[.!?…:;]["'”’»)\]]*$/u;
const WRAP_MIN = 40;
const WRAP_MAX = 100;

interface Line extends Span {
  readonly blank: boolean;
}

function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  const breaks = /\r\n|[\n\r\u2028\u2029]/gu;
  let start = 0;
  const push = (end: number): void => {
    const span = trimSpan(text, { start, end });
    lines.push({ ...span, blank: span.start === span.end });
  };
  for (const match of text.matchAll(breaks)) {
    push(match.index);
    start = match.index + match[0].length;
  }
  push(text.length);
  return lines;
}

/** True when the line breaks only wrap: blank lines part the paragraphs, and most lines that another follows stop in mid-sentence. */
function isHardWrapped(text: string, lines: readonly Line[]): boolean {
  let followed = 0;
  let wrapped = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i];
    if (!line || line.blank || lines[i + 1]?.blank) continue;
    followed++;
    const length = line.end - line.start;
    const tail = text.slice(Math.max(line.start, line.end - 4), line.end);
    if (length >= WRAP_MIN && length <= WRAP_MAX && !SENTENCE_END.test(tail)) wrapped++;
  }
  return followed >= 3 && wrapped > followed * 0.6;
}

/**
 * The paragraphs of an article, without the white space around them, in order.
 * Every line is a paragraph, but for text that was hard-wrapped: there a blank line parts them.
 */
export function splitParagraphs(text: string): Span[] {
  const lines = splitLines(text);
  if (!isHardWrapped(text, lines)) return lines.filter((line) => !line.blank).map(({ start, end }) => ({ start, end }));
  const paragraphs: Span[] = [];
  let afterBlank = true;
  for (const { start, end, blank } of lines) {
    const open = paragraphs.at(-1);
    if (!blank && open && !afterBlank) paragraphs[paragraphs.length - 1] = { start: open.start, end };
    else if (!blank) paragraphs.push({ start, end });
    afterBlank = blank;
  }
  return paragraphs;
}
