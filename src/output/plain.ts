// Controls (C0, DEL, C1), and the characters that reorder the text around them. The terminal obeys all of these.
const UNSAFE = /[\p{Cc}\p{Bidi_Control}]/gu;
// An accent with no letter under it: it would settle on whatever we print before it, and its width with it.
const LONE_MARK = /(?<!\S)\p{M}/gu;
// Read by CI runners wherever they stand in a line, unlike `::`.
const INLINE_COMMAND = /##(?=\[|vso\[|teamcity\[)/g;

/** Text from outside made fit for a person's screen: one line, and every character that a terminal obeys made visible. */
export const plain = (text: string): string => safe(text.trim());

/** The same for a piece of a text, whose white space at the ends parts it from the other pieces. */
export const safe = (text: string): string =>
  text.replace(/\s+/gu, ' ').replace(LONE_MARK, '◌$&').replace(UNSAFE, visible).replace(INLINE_COMMAND, '# #');

/** Lines that no CI runner takes for a command: it reads `::` after any white space at a line's start. */
export const withoutCommands = (lines: string): string => lines.replace(/^([^\S\n]*)::/gmu, '$1∷');

/** ESC shows as ␛; what has no picture of its own, as its number: <U+202E>. */
function visible(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  if (code === 0x7f) return '␡';
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}
