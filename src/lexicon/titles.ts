import type { Gender } from '../names/gender.js';

/** Titles before names. Source: written for this project. */

/** Forms of address, with the gender that they tell. */
export const HONORIFICS: ReadonlyMap<string, Gender | null> = new Map<string, Gender | null>([
  ...words(
    'mr mr. sir lord king prince father brother fr. baron count duke pope imam maulana mullah mufti sheikh sheik rabbi herr monsieur señor signor sardar alhaji sri shri shree pandit swami ustaz ustad haji mallam mssrs messrs. messrs',
  ).map(male),
  ...words(
    'mrs mrs. ms ms. miss lady dame queen princess mme mlle baroness countess duchess sister madam frau señora signora hajia begum smt datin alhaja puan shrimati',
  ).map(female),
  ...words(
    'dr dr. prof prof. hon hon. rev rev. saint datuk dato engr engr. barr barr. atty atty. comr comr. apostle',
  ).map(neutral),
]);

/** Ranks that a place makes a name of: `the Duchess of Sandholm`. */
export const NOBLES: ReadonlySet<string> = new Set(words('duke duchess earl countess marquess marchioness'));

/** Words that end a rank or an office: what follows within a capitalised phrase is the name of its holder. */
export const RANKS: ReadonlySet<string> = new Set(
  words(
    'comm comm. dcp acp dsp sho mla mna mpa cr cr. cllr cllr. coun coun. insp insp. supt supt. brig brig. president vice-president premier minister chancellor secretary under-secretary under-secretary-general undersecretary senator sen. taoiseach tanaiste congressman congresswoman representative rep. rep sen gov ' +
      'governor gov. mayor councilman councilwoman councilmember councillor commissioner director chairman chairwoman chairperson chair chief leader head ' +
      'officer executive ceo cfo coo editor manager coach captain capt. commander general gen. colonel col. lieutenant lt. major maj. sergeant sgt. ' +
      'sgt corporal admiral adm. marshal sheriff constable detective inspector superintendent judge justice magistrate ' +
      'attorney prosecutor lawyer solicitor barrister counsel ambassador envoy consul diplomat spokesman spokeswoman spokesperson strategist ' +
      'adviser advisor aide analyst economist professor dean principal chancellor rector bishop archbishop cardinal patriarch ' +
      'metropolitan deacon pastor reverend speaker whip mp mep mps msp td nominee candidate frontrunner front-runner rival contender ' +
      'billionaire businessman businesswoman mogul tycoon magnate actor actress singer author writer journalist reporter ' +
      'correspondent columnist commentator host anchor presenter broadcaster critic historian scientist researcher doctor surgeon nurse ' +
      'activist campaigner organizer veteran delegate lawmaker legislator assemblyman assemblywoman treasurer comptroller alderman alderwoman secretary-treasurer secretary-general ' +
      'co-founder founder owner boss mogul guru lobbyist consultant pollster operative surrogate conservative republican democrat liberal ' +
      'democratic striker midfielder defender goalkeeper winger player manager champion manager-turned-pundit officer deputy representative vp ' +
      'king queen prince princess emperor sultan emir ayatollah pope supporter trumpist comedian rapper musician star legend designer',
  ),
);

/** Trades: before a name at the head of a sentence they have a capital, but are no part of the name. */
export const TRADES: ReadonlySet<string> = new Set(
  words(
    'analyst economist lawyer author writer journalist reporter correspondent columnist commentator critic historian scientist researcher ' +
      'activist campaigner organizer organiser veteran consultant pollster operative strategist adviser advisor aide spokesman spokeswoman ' +
      'spokesperson actor actress singer comedian rapper musician striker midfielder defender goalkeeper winger player coach manager owner ' +
      'founder co-founder boss star legend billionaire businessman businesswoman mogul tycoon magnate supporter campaigner lobbyist host anchor ' +
      'presenter broadcaster nurse surgeon champion designer guru candidate nominee frontrunner rival contender',
  ),
);

/** Words that begin or fill a title but never end one. */
export const TITLE_MODIFIERS: ReadonlySet<string> = new Set(
  words(
    'former ex then acting interim deputy vice senior junior assistant asst associate foreign prime state first lead chief shadow old late',
  ),
);

/** Letters behind a name for an office, an honour or a degree: no part of the name. */
export const POSTNOMINALS: ReadonlySet<string> = new Set(
  words('esq phd md rn cpa cfa frs mbe obe cbe dbe kbe qc kc sc san mp mep msp mla td'),
);

/** Endings of names. */
export const NAME_SUFFIXES: ReadonlySet<string> = new Set([...words('jr jr. sr sr. ii iii iv'), ...POSTNOMINALS]);

/** Small words inside names. */
export const PARTICLES: ReadonlySet<string> = new Set(
  words(
    "de la le van von der den del della di da dos das du ten ter bin ibn al el abu ben zu af av y arap ould wa bint st st. 't",
  ),
);

/** Those that a family name keeps where it stands alone: "de Blasio"; the others are words of English or of places. */
export const FAMILY_PARTICLES: ReadonlySet<string> = new Set(
  words("de van von der den del della di da dos das du bin ibn al el abu ben 't"),
);

function words(list: string): string[] {
  return list.split(/\s+/u);
}

function male(word: string): [string, Gender] {
  return [word, 'male'];
}

function female(word: string): [string, Gender] {
  return [word, 'female'];
}

function neutral(word: string): [string, null] {
  return [word, null];
}
