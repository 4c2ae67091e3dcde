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
fight fought fought|become became become|grow grew grown|fall fell fallen|rise rose risen|draw drew drawn|break broke broken|build built built|spend spent spent|set set set|let let let|teach taught taught|sell sold sold|drive drove driven|fly flew flown|wear wore worn|choose chose chosen|eat ate eaten|throw threw thrown|strike struck struck|sit sat sat|lie lay lain|catch caught caught|hurt hurt hurt|quit quit quit|shake shook shaken|steal stole stolen|wake woke woken|ride rode ridden|deal dealt dealt|blow blew blown|hide hid hidden|sink sank sunk|spread spread spread|cut cut cut|spit spat spat|bid bid bid|
weep wept wept|sleep slept slept|sweep swept swept|creep crept crept|leap leapt leapt|kneel knelt knelt|feed fed fed|bleed bled bled|breed bred bred|flee fled fled|bind bound bound|drink drank drunk|shrink shrank shrunk|ring rang rung|sting stung stung|swing swung swung|cling clung clung|fling flung flung|hang hung hung|dig dug dug|stick stuck stuck|slide slid slid|light lit lit|tear tore torn|freeze froze frozen|weave wove woven|forgive forgave forgiven|forget forgot forgotten|forbid forbade forbidden|foresee foresaw foreseen|mistake mistook mistaken|overcome overcame overcome|overtake overtook overtaken|lend lent lent|bend bent bent|swim swam swum|shine shone shone|tread trod trodden|strive strove striven|undergo underwent undergone|uphold upheld upheld|withhold withheld withheld|withstand withstood withstood|mean meant meant|stride strode stridden|arise arose arisen|awake awoke awoken|rebuild rebuilt rebuilt|repay repaid repaid|beat beat beaten|shut shut shut|oversee oversaw overseen`
    .split('|')
    .map((row) => row.trim().split(' '))
    .map(([lemma, past, participle]) => [lemma ?? '', [past ?? '', participle ?? ''] as const]),
);

/** The irregular past forms: "went", "told". */
export const IRREGULAR_PASTS: ReadonlySet<string> = new Set([...IRREGULAR.values()].map(([past]) => past));

/** Verbs of several syllables that stress their last one, and so double its consonant: "referred". */
const STRESSED_AT_END = new Set(
  (
    'refer prefer defer demur infer confer deter concur occur incur recur admit submit commit permit omit emit transmit ' +
    'regret rebut acquit compel expel propel rebel abhor ad-lib begin'
  ).split(' '),
);
/** Verbs that are spelt both ways: "labelled", "labeled". */
const EITHER_WAY = new Set('label travel counsel signal model cancel marshal quarrel total'.split(' '));

const VOWEL_Y = /[^aeiou]y$/u;
/** One syllable that ends in one vowel and one consonant: "nod", "quip". */
const SHORT_SYLLABLE = /^(?:[^aeiou]*|[^aeiou]*qu)[aeiou][bdgklmnprt]$/u;

const doubled = (lemma: string): string => lemma + lemma.slice(-1);

/** The stem of "-ed" and "-ing". */
function stemOf(lemma: string): string {
  if (lemma.endsWith('c')) return `${lemma}k`;
  return SHORT_SYLLABLE.test(lemma) || STRESSED_AT_END.has(lemma) ? doubled(lemma) : lemma;
}

function thirdOf(lemma: string): string {
  if (VOWEL_Y.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/u.test(lemma) ? `${lemma}es` : `${lemma}s`;
}

function pastOf(lemma: string): string {
  if (lemma.endsWith('e')) return `${lemma}d`;
  return VOWEL_Y.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${stemOf(lemma)}ed`;
}

function gerundOf(lemma: string): string {
  if (lemma.endsWith('ie')) return `${lemma.slice(0, -2)}ying`;
  if (/(?:ee|oe|ye)$/u.test(lemma)) return `${lemma}ing`;
  return lemma.endsWith('e') ? `${lemma.slice(0, -1)}ing` : `${stemOf(lemma)}ing`;
}

/** The forms of a verb; both spellings where English has two ("labelled", "labeled"). */
export function inflect(lemma: string): [VerbForm, string][] {
  const [past, participle] = IRREGULAR.get(lemma) ?? [pastOf(lemma), pastOf(lemma)];
  const forms: [VerbForm, string][] = [
    ['base', lemma],
    ['third', thirdOf(lemma)],
    ['past', past],
    ['participle', participle],
    ['gerund', gerundOf(lemma)],
  ];
  if (!EITHER_WAY.has(lemma)) return forms;
  const stem = doubled(lemma);
  return [...forms, ['past', `${stem}ed`], ['participle', `${stem}ed`], ['gerund', `${stem}ing`]];
}
