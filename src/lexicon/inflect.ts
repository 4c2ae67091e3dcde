/** base: "say" · third: "says" · past: "said" · participle: "said" · gerund: "saying". */
export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'gerund';

/** Irregular pasts: lemma → [past, participle]. */
const IRREGULAR = new Map<string, readonly [string, string]>(
  `say said said|tell told told|write wrote written|speak spoke spoken|swear swore sworn|begin began begun|sing sang sung|
read read read|hold held held|find found found|think thought thought|feel felt felt|know knew known|see saw seen|
seek sought sought|cast cast cast|hit hit hit|bear bore borne|show showed shown|understand understood understood|
shoot shot shot|spell spelt spelt|forecast forecast forecast|undertake undertook undertaken|
withdraw withdrew withdrawn|put put put|take took taken|go went gone|give gave given|make made made|come came come|
get got got|be was been|lead led led|win won won|lose lost lost|meet met met|send sent sent|leave left left|
keep kept kept|run ran run|stand stood stood|pay paid paid|hear heard heard|bring brought brought|buy bought bought|
fight fought fought|become became become|grow grew grown|fall fell fallen|rise rose risen|draw drew drawn|break broke broken|build built built|spend spent spent|set set set|let let let|teach taught taught|sell sold sold|drive drove driven|fly flew flown|wear wore worn|choose chose chosen|eat ate eaten|throw threw thrown|strike struck struck|sit sat sat|lie lay lain|catch caught caught|hurt hurt hurt|quit quit quit|shake shook shaken|steal stole stolen|wake woke woken|ride rode ridden|deal dealt dealt|blow blew blown|hide hid hidden|sink sank sunk|spread spread spread`
    .split('|')
    .map((row) => row.trim().split(' '))
    .map(([lemma, past, participle]) => [lemma ?? '', [past ?? '', participle ?? ''] as const]),
);

/** The irregular past forms: "went", "told". */
export const IRREGULAR_PASTS: ReadonlySet<string> = new Set([...IRREGULAR.values()].map(([past]) => past));

/** Verbs that double their last consonant though it takes no stress to see it. */
const DOUBLING = new Set(
  'dub pan rip tar plan quip brag gab jab chat blab beg trash-tap slam tag blog ad-lib hop spot stop nod step cut hit put'.split(
    ' ',
  ),
);
const DOUBLED_AT_END = new Set('refer admit label rebut travel counsel signal model'.split(' '));

const VOWEL_Y = /[^aeiou]y$/u;

function regular(lemma: string): { third: string; past: string; gerund: string } {
  if (lemma.endsWith('e')) {
    const gerund = lemma.endsWith('ee') ? `${lemma}ing` : `${lemma.slice(0, -1)}ing`;
    return { third: `${lemma}s`, past: `${lemma}d`, gerund };
  }
  const third = VOWEL_Y.test(lemma)
    ? `${lemma.slice(0, -1)}ies`
    : /(?:s|x|z|ch|sh|o)$/u.test(lemma)
      ? `${lemma}es`
      : `${lemma}s`;
  const past = VOWEL_Y.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${lemma}ed`;
  return { third, past, gerund: `${lemma}ing` };
}

/** The forms of a verb; both spellings where English has two ("labelled", "labeled"). */
export function inflect(lemma: string): [VerbForm, string][] {
  const { third, past, gerund } = regular(lemma);
  const forms: [VerbForm, string][] = [
    ['base', lemma],
    ['third', third],
  ];
  const irregular = IRREGULAR.get(lemma);
  const last = lemma.at(-1) ?? '';
  if (irregular) forms.push(['past', irregular[0]], ['participle', irregular[1]]);
  if (DOUBLING.has(lemma) || DOUBLED_AT_END.has(lemma)) {
    forms.push(['past', `${lemma}${last}ed`], ['participle', `${lemma}${last}ed`], ['gerund', `${lemma}${last}ing`]);
  }
  if (irregular && (DOUBLING.has(lemma) || lemma === 'begin'))
    forms.push(['gerund', lemma === 'begin' ? 'beginning' : `${lemma}${last}ing`]);
  else forms.push(['gerund', gerund]);
  if (!irregular && !DOUBLING.has(lemma)) forms.push(['past', past], ['participle', past]);
  return forms;
}
