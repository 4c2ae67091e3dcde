/** Pasts of verbs that take no object: never a participle behind a noun, so "the mayor looked at" has its verb. Source: written for this project. */
export const INTRANSITIVE_PASTS: ReadonlySet<string> = new Set(
  (
    'agreed appeared arrived bowed breathed campaigned chuckled climbed collapsed coughed crashed cried danced died disagreed ' +
    'disappeared emerged existed failed frowned gazed gestured giggled glanced glared grinned hesitated hurried insisted ' +
    'joked jumped knelt knocked lasted laughed leaned lied lingered listened lived looked marched nodded occurred ' +
    'paused peered performed persisted pointed posed prayed prevailed quarrelled reacted relied remained replied resigned ' +
    'responded retired sighed slept smiled sneered sobbed spoke stared stayed struggled succeeded surrendered talked ' +
    'travelled traveled vanished waited walked wandered waved wept winked wondered worked yawned yelled'
  ).split(' '),
);
