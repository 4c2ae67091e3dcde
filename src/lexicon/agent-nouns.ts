/** Words that end as agents do and are none: "the river". Source: written for this project. */
const NO_AGENTS = new Set(
  (
    'river water weather winter summer number order paper power floor door matter corner center tower october september ' +
    'november december letter chapter border harbor motor color error terror horror humor labor honor favor flavor rumor ' +
    'sector factor tractor anchor mirror corridor after never ever over under other another rather whether however ' +
    'together later earlier latter offer answer computer engine twitter butter dinner supper danger anger hunger finger ' +
    'shoulder feather leather timber rubber silver copper fever cancer disorder murder wonder thunder gender fiber fibre ' +
    'plan dollar career per major minor poor indoor outdoor list twist exist mist fist wrist human woman'
  ).split(' '),
);

/** True for a word that ends as nouns for one person do who does something: "entomologist", "spinner". */
export const isAgentNoun = (word: string): boolean =>
  /(?:er|or|ist|ian|eer|man|woman)$/u.test(word) && !NO_AGENTS.has(word);

/** The same for persons, groups of them and shares of a whole: "film-makers", "a third", "member states". */
export const endsAsAgents = (word: string): boolean =>
  isAgentNoun(word) ||
  /(?:men|women|people|person|-old|-olds|ers|ors|ists|ians|mate|mates|half|third|quarter|majority|minority|countries|nations|members|states)$/u.test(
    word,
  );
