import { inflect } from './inflect.js';

/**
 * What a reporting verb does with the words it reports.
 * speech: utters them ("said") · assess: puts them on somebody or something ("called it") ·
 * stance: thinks, wants or undertakes them ("vowed to") · show: displays them ("the sign read").
 * Source: written for this project; the classes follow the usual division of reporting verbs in grammars of English.
 */
export type CueClass = 'speech' | 'assess' | 'stance' | 'show';

const SPEECH = `say tell add ask reply respond answer state declare announce explain note observe remark comment claim
argue insist stress emphasize emphasise maintain assert contend allege admit concede acknowledge confess confirm deny
affirm reaffirm reiterate repeat warn caution advise urge predict forecast suggest propose recommend report recount recall remember reminisce submit
relate reveal disclose divulge inform notify assure reassure promise pledge vow swear boast brag joke quip jest tease
crack deadpan whisper murmur mutter mumble shout yell scream cry exclaim bellow bark growl snap snarl hiss roar thunder
groan moan sigh sob lament bemoan complain grumble gripe grouse protest object interject interrupt retort counter rejoin
riposte continue conclude begin start elaborate clarify specify point testify tweet retweet post write blog
email text telegraph opine muse ponder wonder reflect speculate posit venture volunteer plead beg implore appeal demand
order command instruct enthuse gush rave marvel rejoice preach lecture pronounce proclaim utter mouth chant
sing recite read narrate summarize summarise paraphrase rant rail fume seethe vent storm blast chide scold
chastise admonish rebuke reprimand berate taunt heckle mock sneer scoff jeer jibe deride
attest regret vouch certify cite quote mention remind signal indicate imply hint intimate insinuate hail praise
applaud commend congratulate thank greet invite challenge question query inquire enquire press dispute rebut refute demur echo estimate
reject dismiss disagree agree concur counsel exhort implored encourage address assail attack hit fire lash shoot
speak talk describe detail outline stipulate rule hold find express voice convey relay tout trumpet
theorize theorise hypothesize philosophize surmise conjecture editorialize ad-lib interpose
commiserate sympathize apologize apologise gloat crow exult swoon coo drawl stammer stutter croak
blurt riff chirp chime chuckle laugh smile grin giggle joke wisecrack rasp wail whine whimper squeal shriek
intone explicate elucidate expound extol eulogize chat confide
react retaliate correspond quoth elaborate expand smile nod shrug gasp spit bawl holler hoot trill sniff sob beam reason reckon reveal spell underscore assess attribute headline underline highlight hammer reckon`;

const ASSESS = `call describe label brand dub term characterize characterise portray depict deem slam criticize criticise
condemn denounce decry deplore accuse blame charge fault castigate lambast lambaste excoriate pillory skewer ridicule
liken compare refer hail praise laud credit herald regard view consider paint cast nickname style rate rank judge
dismiss reject defend welcome cheer celebrate salute knock bash rip trash pan tar paint
cite tout bill bemoan lament disparage belittle malign insult savage savaged rubbish reproach`;

const STANCE = `believe think feel know hope fear expect anticipate doubt suspect want wish intend plan vow pledge promise threaten offer agree
refuse decline seek call try decide swear undertake support oppose back endorse favor favour advocate approve
promote push campaign lobby press resolve demand request accept insist worry realise realize understand find see
love hate like regret blame warn criticize praise need aim prefer`;

const SHOW = `read say state show proclaim declare bear carry display depict
announce list note indicate reveal warn suggest describe feature include`;

/** A reporting verb found by one of its forms. */
export interface CueEntry {
  readonly lemma: string;
  readonly classes: ReadonlySet<CueClass>;
  /** base · third person · past · past participle · gerund; a form may be several. */
  readonly forms: ReadonlySet<string>;
}

function build(): ReadonlyMap<string, CueEntry> {
  const classes = new Map<string, Set<CueClass>>();
  const lists: [CueClass, string][] = [
    ['speech', SPEECH],
    ['assess', ASSESS],
    ['stance', STANCE],
    ['show', SHOW],
  ];
  for (const [cueClass, list] of lists) {
    for (const lemma of list.split(/\s+/u)) {
      const known = classes.get(lemma);
      if (known) known.add(cueClass);
      else classes.set(lemma, new Set([cueClass]));
    }
  }
  const entries = new Map<string, { lemma: string; classes: Set<CueClass>; forms: Set<string> }>();
  for (const [lemma, cueClasses] of classes) {
    for (const [form, word] of inflect(lemma)) {
      const entry = entries.get(word);
      if (!entry) entries.set(word, { lemma, classes: cueClasses, forms: new Set([form]) });
      else if (entry.lemma === lemma) entry.forms.add(form);
    }
  }
  return entries;
}

/** Reporting verbs by any of their forms in lower case. */
export const REPORTING_VERBS: ReadonlyMap<string, CueEntry> = build();

/** The entry of a word that may be a finite form, in the past or the third person; undefined where it is none. */
export function finiteCue(word: string): CueEntry | undefined {
  const entry = REPORTING_VERBS.get(word);
  return entry?.forms.has('past') || entry?.forms.has('third') ? entry : undefined;
}

/** Nouns that report as their verbs do: noun → verb. */
export const NOMINAL_CUES: ReadonlyMap<string, string> = new Map(
  (
    'claim:claim claims:claim warning:warn warnings:warn promise:promise promises:promise pledge:pledge vow:vow comment:comment comments:comment ' +
    'remark:remark remarks:remark description:describe descriptions:describe statement:state assertion:assert accusation:accuse accusations:accuse suggestion:suggest suggestions:suggest ' +
    'prediction:predict predictions:predict admission:admit insistence:insist declaration:declare assurance:assure contention:contend boast:boast criticism:criticize criticisms:criticize ' +
    'complaint:complain threat:threaten call:call calls:call demand:demand demands:demand argument:argue observation:observe characterization:characterize ' +
    'answer:answer response:respond reply:reply conclusion:conclude explanation:explain verdict:rule opinion:opine message:say advice:advise plea:plead appeal:appeal quip:quip ' +
    'assumption:believe mantra:say motto:say phrase:say reasoning:reason refrain:say retort:retort rationale:reason slogan:say'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

/** Reporting verbs whose base and third-person forms are nouns at least as often: "reports", "the call". */
export const NOUN_LIKE: ReadonlySet<string> = new Set(
  (
    'report claim call charge plan promise offer comment question demand answer reply request post blog tweet retweet email text state ' +
    'start attack press point hit fire lash rule voice cast cry scream shout laugh smile joke quip storm address challenge invite ' +
    'hope fear doubt wish want need look order talk view nickname brand label term bill paint cover praise blame debate ' +
    'protest object subject rank rate cheer rant rave bark growl roar thunder groan moan sigh murmur whisper mutter chant exclaim ' +
    'command lecture voice project counsel address detail outline note hint signal quote mention feature display list appeal vow pledge ' +
    'threat guess forecast account estimate love hate like aim push lobby campaign battle favor favour back support respect ' +
    'regret promise review concern hold judge trust insult rebuke rebuff chat counter begin finish open express find see ' +
    'hammer reason ruling hit shot shoot joke jest crack deadpan bash trash rip pan tar knock slam blast fault rubbish spell chirp chime crow ' +
    'coo squeal shriek whine snap taunt jeer sneer heckle tease boast brag question query test remark'
  ).split(' '),
);

/** Verbs that report in nearly every sentence they stand in: they outrank a nearer, weaker one. */
export const CORE_CUES: ReadonlySet<string> = new Set(
  (
    'say tell add ask write text tweet retweet state declare announce explain argue insist stress emphasize emphasise maintain assert contend allege ' +
    'claim note observe remark comment warn caution admit concede acknowledge deny confirm reply respond answer reiterate repeat urge ' +
    'suggest describe call term label brand dub slam criticize criticise accuse denounce condemn decry blast lambast lambaste deride ridicule mock ' +
    'praise hail laud congratulate commend applaud dismiss refer characterize characterise quip joke shout yell exclaim chant vow pledge promise predict complain lament ' +
    'boast brag conclude continue recall opine muse proclaim pronounce tout quote cite post brief testify ' +
    'recount plead beg demand scoff fume rail taunt chide scold rebuke retort counter read thank liken compare deem attack report point blame wonder indicate recite assail rate'
  ).split(' '),
);

/** Cues that give something a name. */
export const NAMING: ReadonlySet<string> = new Set(['call', 'dub', 'name', 'label', 'brand', 'term']);
