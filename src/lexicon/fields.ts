/**
 * Words for the field that an institution is for: what "and" joins in its name, as in "the Food and Drug Administration".
 * Source: written for this project.
 */
export const FIELDS: ReadonlySet<string> = new Set(
  (
    'agriculture aeronautics arms arts atomic border broadcasting budget business children citizenship civil climate coast cocoa coffee ' +
    'commerce communications community competition conservation consumer control corrections courts crime culture customs data ' +
    'defence defense development disaster disease drug economic economy education elections electricity emergency employment energy ' +
    'engineering environment environmental equality families farming finance financial fire fisheries food foreign forestry gas ' +
    'health healthcare heritage higher highways home homeland housing human humanities immigration industry information ' +
    'infrastructure innovation insurance interior justice labor labour land learning legal local maritime markets means media ' +
    'medicine migration mines mining monuments museum nuclear nutrition ocean oil parks pensions petroleum planning police ports post ' +
    'power press privacy prisons products public racing radio rail refugee research resources roads rural safety sanitation science ' +
    'securities security skills social space sport sports standards statistics tax technology telecommunications tourism trade ' +
    'training transport transportation treasury urban veterans water ways welfare wildlife women work youth'
  ).split(' '),
);
