import { expect, test } from 'vitest';
import { BinaryInput } from '../../src/errors.js';
import { decode } from '../../src/text/decode.js';

const quoted = '“Ça va”, said Žižek. 😀';
const utf16le = Buffer.from(quoted, 'utf16le');
const utf16be = Buffer.from(utf16le).swap16();

test.each([
  ['UTF-8', Buffer.from(quoted), 'utf-8'],
  ['UTF-8 with a mark', Buffer.from(`\ufeff${quoted}`), 'utf-8'],
  ['UTF-16LE with a mark', Buffer.concat([Buffer.of(0xff, 0xfe), utf16le]), 'utf-16le'],
  ['UTF-16BE with a mark', Buffer.concat([Buffer.of(0xfe, 0xff), utf16be]), 'utf-16be'],
])('%s is read silently, and its mark is no part of the text', (_, bytes, encoding) => {
  expect(decode(bytes)).toEqual({ text: quoted, encoding, warnings: [] });
});

test('nothing at all is empty UTF-8', () => {
  expect(decode(new Uint8Array())).toEqual({ text: '', encoding: 'utf-8', warnings: [] });
});

test('what is not UTF-8 is read as windows-1252, which the warning names', () => {
  const bytes = Buffer.of(0x93, 0x4e, 0x6f, 0x2e, 0x94, 0x20, 0x91, 0x92, 0x80, 0x9e, 0xe9, 0xa0);
  expect(decode(bytes)).toEqual({
    text: '“No.” ‘’€žé\u00a0',
    encoding: 'windows-1252',
    warnings: ['not valid UTF-8, so read as windows-1252; save it as UTF-8'],
  });
});

test('damage behind a byte order mark is replaced, with a warning', () => {
  const { text, encoding, warnings } = decode(Buffer.of(0xef, 0xbb, 0xbf, 0x61, 0xff, 0x62));
  expect({ text, encoding }).toEqual({ text: 'a\ufffdb', encoding: 'utf-8' });
  expect(warnings).toEqual(['not valid UTF-8, though its byte order mark says so; damaged characters read as \ufffd']);
});

test.each([
  ['NUL in UTF-8', Buffer.from('a\0b')],
  ['NUL in what is not UTF-8', Buffer.of(0x89, 0x50, 0x4e, 0x47, 0x00)],
  ['UTF-16 without a mark', utf16le],
  ['UTF-32', Buffer.of(0xff, 0xfe, 0, 0, 0x61, 0, 0, 0)],
])('%s is a binary file', (_, bytes) => {
  expect(() => decode(bytes)).toThrow(new BinaryInput('a binary file (it holds NUL bytes); give plain text'));
});

test('text that was decoded wrongly once before is told', () => {
  expect(decode(Buffer.from('â€œNo,â€\u009d he said.')).warnings).toEqual([
    'has quotation marks garbled by a wrong decoding (â€œ), which are not found; convert it to UTF-8 again',
  ]);
});

test('a view into a larger buffer is read within its bounds', () => {
  const bytes = Buffer.of(0x61, 0x93, 0x62, 0x94);
  expect(decode(bytes.subarray(1, 3)).text).toBe('“b');
});
