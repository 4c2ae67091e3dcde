/** Closed-class words of English, by what they do in a sentence. Source: written for this project. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

export const DETERMINERS = set(
  'the a an this that these those his her its their our my your some any no each every both all another one two three ' +
    'four five six seven eight nine ten several many few most other certain various dozens hundreds thousands',
);

export const POSSESSIVES = set('his her its their our my your whose');

export const PREPOSITIONS = set(
  'of in on at by for with from to into onto over under about after before during since until till against between among ' +
    'amid amidst without within through throughout across behind beyond despite via per like unlike near around along ' +
    'toward towards upon outside inside off out up down above below beneath beside besides concerning regarding as than ' +
    'following including given versus alongside atop',
);

export const CONJUNCTIONS = set('and or but nor yet so plus');

/** Words that begin a clause of its own. */
export const SUBORDINATORS = set(
  'that because when while although though if whether where since until before after as unless once whereas how why what whereby lest',
);

export const RELATIVES = set('who whom which whose that');

export const AUXILIARIES = set(
  "is are was were be been being am has have had having do does did will would shall should can could may might must 's 're " +
    "'ve 'd 'll 'm isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't not",
);

export const BE_FORMS = set(
  "is are was were be been being am get gets got getting 's 're 'm isn't aren't wasn't weren't",
);

export const PRONOUNS = set('he she they it we i you who');

export const SUBJECT_PRONOUNS = set('he she they it we i');

export const WEEKDAYS_AND_MONTHS = set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september ' +
    'october november december mon tue tues thu thur thurs fri jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. christmas easter ramadan thanksgiving',
);

/** Adverbs that may stand between a subject and its verb; those in -ly need no list. */
export const VERB_ADVERBS = set(
  'also then later again once now just even still always never often soon already too only ever further instead thus here ' +
    'there himself herself themselves itself reportedly today yesterday tonight earlier recently since merely simply first ' +
    'previously however though too therefore subsequently quickly meanwhile famously much both all at rather quite so almost perhaps nevertheless nonetheless finally long in turn',
);

/** Capitalised at the head of a sentence without being a name. */
export const SENTENCE_STARTERS = set(
  'absent the a an this that these those his her its their our my your he she they it we i you who what when where why how which ' +
    'in on at by for with from to into over under about after before during since until against between among amid without ' +
    'within through throughout across behind beyond despite via per like unlike near around along of off up down as than and or but ' +
    'nor yet so if whether while although though because unless once then now also later still even just only not no yes ' +
    'some any many most several few all both each every another other others one two three four five six seven eight nine ' +
    'ten eleven twelve thirteen fourteen fifteen twenty dozens hundreds thousands ' +
    'there here is are was were be been has have had do does did will would can could may might ' +
    'must should shall let meanwhile however moreover furthermore instead indeed perhaps maybe sometimes often never always ' +
    'earlier last next today yesterday tomorrow tonight asked speaking according despite following including given ' +
    'among such same more less much well too very rather quite nobody everyone everybody someone somebody nothing ' +
    'everything something anyone anything none either neither those thus hence therefore otherwise besides additionally ' +
    'finally first second third recently previously currently soon ago again ever since asked added said told says saying ' +
    'adding asking telling noting responding referring citing calling describing writing speaking appearing arguing ' +
    'likewise similarly outside inside nearby elsewhere back born photo video caption exclusive breaking explainer critics supporters officials experts analysts people police authorities republicans democrats protesters activists ' +
    'voters residents lawmakers opponents researchers scientists doctors lawyers prosecutors investigators ' +
    'ask consider forget imagine meet take thank welcome',
);

/** Numerals and indefinites that can stand for people on their own: "one said", "others complained". */
export const INDEFINITES = set(
  'one another others some many several few most two three four five six seven nobody everyone everybody someone somebody all both',
);

/** Subordinators that open a clause of circumstance: what it reports is background to the main clause. */
export const CIRCUMSTANCE = set('after when while as before if although though because since once until');

/** Nouns that end as gerunds do: "the council meeting", "the court ruling". */
export const NOUNS_IN_ING = set(
  'being briefing building evening feeling filing finding funding gathering hearing housing listing meeting morning ' +
    'painting posting reading recording ruling showing spending training warning writing',
);

/** Prepositions that place words on a thing: "the plaque on it". */
export const PLACING = set('above behind below beside in inside on outside');
