/** Most names: plain letters and single spaces, which need nothing but lower case. */
const simple = /^[a-z\d-]+(?: [a-z\d-]+)*$/i;
const ascii = /^[\x20-\x7e]*$/u;
const marks = /\p{M}+/gu;
const possessive = /['’ʼ]s?(?=\s|$)/gu;
const apostrophes = /['’‘ʼʹ`´]/gu;
const stops = /\./gu;
const space = /\s+/gu;
/** Letters that stand for themselves in Unicode's decompositions, with the spelling that newspapers use. */
const undecomposed = /[łøđðıßæœþ]/gu;
const plain: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
};

/**
 * The form in which two spellings of a name are compared: lower case, without accents, full stops, apostrophes or a
 * possessive ending, white space collapsed. "Nausėda’s" and "nauseda" fold alike; so do "U.S." and "US".
 */
export function foldName(name: string): string {
  if (simple.test(name)) return name.toLowerCase();
  const folded = ascii.test(name) ? name.toLowerCase() : foldLetters(name);
  return folded.replace(possessive, '').replace(apostrophes, '').replace(stops, '').replace(space, ' ').trim();
}

function foldLetters(name: string): string {
  return name
    .normalize('NFKD')
    .replace(marks, '')
    .toLowerCase()
    .replace(undecomposed, (letter) => plain[letter] ?? letter);
}
