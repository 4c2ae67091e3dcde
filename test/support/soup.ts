import fc from 'fast-check';

/** Every mark that the finder knows, alone: most of what is generated from them is unbalanced. */
export const marks = ['"', '“', '”', '„', '‟', '«', '»', '‹', '›', '‘', '’', '‚', "'", '``', "''"];

const words = [
  'the tractor',
  'Ann Roe',
  'Mr. Putin',
  'the minister',
  'she',
  'he',
  "don't",
  "members'",
  "'90s",
  'a',
  'No',
];
const cues = [
  'said',
  'told',
  'according to',
  'added:',
  'saying',
  'asked',
  'Q:',
  'A:',
  'ROE:',
  '— Ann Roe',
  'called it',
];
const stops = ['.', ',', '?', '!', ':', '…', '--', '(', ')', '6\'2"', '$1.5'];
const blanks = [' ', '\n', '\n\n', '\r\n', '\r\n\r\n', '\r', '\t', '\u00a0', '\u2028', '\u200b', '\u00ad', '\ufeff'];
const oddities = ['😀', '👩‍🚀', 'Ми\u0301нск', 'e\u0301\u0302', '\u202e', '\u0000', '\ud800', '北京', '𝔘', '::stop::'];

/** Text that no newsroom would print, out of what every newsroom does. */
export const soup = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...marks) },
      { weight: 3, arbitrary: fc.constantFrom(...blanks) },
      { weight: 3, arbitrary: fc.constantFrom(...words) },
      { weight: 2, arbitrary: fc.constantFrom(...cues) },
      fc.constantFrom(...stops),
      fc.constantFrom(...oddities),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 60 },
  )
  .chain((pieces) => fc.constantFrom('', ' ').map((glue) => pieces.join(glue)));
