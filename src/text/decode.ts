import { BinaryInput } from '../errors.js';

/** An article's text and how its bytes were read. */
export interface Decoded {
  /** Without the byte order mark: offset 0 is the first character after it. */
  readonly text: string;
  readonly encoding: Encoding;
  readonly warnings: readonly string[];
}

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

const MARKS: readonly { readonly encoding: Encoding; readonly bytes: readonly number[] }[] = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
];

// Bytes 80 to 9F of windows-1252. Spelled out because some versions of Node decode them as latin1 control
// characters, and those bytes are the curly quotation marks.
const HIGH_CONTROLS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * Reads bytes as text: by their byte order mark, else as UTF-8, else as windows-1252 with a warning that names it.
 * A byte order mark is not part of the text and counts in no offset.
 *
 * @throws BinaryInput when the bytes are not text.
 */
export function decode(bytes: Uint8Array): Decoded {
  const decoded = decodeMarked(bytes) ?? decodeUtf8(bytes) ?? decodeWindows1252(bytes);
  if (decoded.text.includes('\0')) throw new BinaryInput('a binary file (it holds NUL bytes); give plain text');
  if (!looksDecodedTwice(decoded.text)) return decoded;
  const warning =
    'has quotation marks garbled by a wrong decoding (â€œ), which are not found; convert it to UTF-8 again';
  return { ...decoded, warnings: [...decoded.warnings, warning] };
}

function decodeMarked(bytes: Uint8Array): Decoded | null {
  const encoding = MARKS.find((mark) => mark.bytes.every((byte, index) => bytes[index] === byte))?.encoding;
  if (encoding === undefined) return null;
  const text = decodeStrictly(bytes, encoding);
  if (text !== null) return { text, encoding, warnings: [] };
  const warning = `not valid ${encoding.toUpperCase()}, though its byte order mark says so; damaged characters read as \ufffd`;
  return { text: new TextDecoder(encoding).decode(bytes), encoding, warnings: [warning] };
}

function decodeUtf8(bytes: Uint8Array): Decoded | null {
  const text = decodeStrictly(bytes, 'utf-8');
  return text === null ? null : { text, encoding: 'utf-8', warnings: [] };
}

function decodeWindows1252(bytes: Uint8Array): Decoded {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const text = latin1.replace(/[\u0080-\u009f]/g, (character) => HIGH_CONTROLS.charAt(character.charCodeAt(0) - 0x80));
  return { text, encoding: 'windows-1252', warnings: ['not valid UTF-8, so read as windows-1252; save it as UTF-8'] };
}

function decodeStrictly(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** True for UTF-8 that was read as windows-1252 and written again: “ became â€œ. */
const looksDecodedTwice = (text: string): boolean => /â€[œ\u009d™˜]/.test(text);
