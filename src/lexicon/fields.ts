/**
 * Words for the field that an institution is for: what "and" joins in its name, as in "the Food and Drug Administration".
 * Source: written for this project.
 */
export const FIELDS: ReadonlySet<string> = new Set(
  (
    'aeronautics affairs agriculture alcohol arms arts atomic border broadcasting budget business children citizenship ' +
    'civil classification climate coast cocoa coffee commerce communications community competition conservation consumer ' +
    'control cooperation corrections courts crime culture customs data defence defense development disaster disease drug ' +
    'economic economy education elections electricity emergency employment energy engineering environment environmental ' +
    'equality explosives families farming film finance financial fire firearms fisheries food foreign forestry forests gas ' +
    'health healthcare heritage higher highways home homeland housing human humanities immigration industry information ' +
    'infrastructure innovation insurance interior justice labor labour land learning legal licensing local maritime markets ' +
    'means media medicine migration mines mining monuments movie museum nuclear nutrition ocean oil parks pensions ' +
    'petroleum planning police ports post power press prisons privacy products public racing radio rail refugee research ' +
    'resources review roads rural safety sanitation science securities security skills social space sport sports standards ' +
    'statistics tax technology telecommunications television tobacco tourism trade training transport transportation ' +
    'treasury urban veterans water ways welfare wildlife women work youth'
  ).split(' '),
);
