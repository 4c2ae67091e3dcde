import { describe, expect, it } from 'vitest';
import { quoted } from '../support/quotations.js';

describe('every style of marks', () => {
  it.each([
    ['straight', 'She said "no more" twice.'],
    ['curly', 'She said “no more” twice.'],
    ['curly, closed low', 'She said „no more” twice.'],
    ['German', 'She said „no more“ twice.'],
    ['reversed', 'She said ‟no more” twice.'],
    ['wide', 'She said ＂no more＂ twice.'],
    ['guillemets', 'She said «no more» twice.'],
    ['spaced guillemets', 'She said « no more » twice.'],
    ['no-break spaced guillemets', 'She said «\u00a0no more\u00a0» twice.'],
    ['reversed guillemets', 'She said »no more« twice.'],
    ['single guillemets', 'She said ‹no more› twice.'],
    ['LaTeX', "She said ``no more'' twice."],
    ['doubled apostrophes', "She said ''no more'' twice."],
    ['British straight', "She said 'no more' twice."],
    ['British curly', 'She said ‘no more’ twice.'],
    ['Swedish', 'She said ”no more” twice.'],
    ['in parentheses', 'She left (“no more”).'],
    ['behind a dash', 'She left—“no more”—and slept.'],
    ['closed by the wrong kind', 'She said “no more" twice.'],
  ])('%s: %s', (_, text) => {
    expect(quoted(text)).toEqual(['no more']);
  });
});

describe('apostrophes and other signs are no marks', () => {
  it.each([
    ['a contraction', "I don't know, they can't say."],
    ['a curly contraction', 'I don’t know, they can’t say.'],
    ['possessives', "Ann's boat and the members' club were sold."],
    ['a curly possessive of many', 'The members’ club and the players’ bus were sold.'],
    ['decades', "In the '90s and the '80s nobody swam."],
    ['elisions', "'Tis cold, tell 'em to row."],
    ['the Dutch article', "Ann in 't Veld rowed with Mr van 't Hof."],
    ['rock and roll', "They play rock 'n' roll on Fridays."],
    ['feet', "He is 6' tall."],
    ['inches', 'He is 6\'2" tall and wears a 16" collar.'],
    ['nothing', ''],
  ])('%s: %s', (_, text) => {
    expect(quoted(text)).toEqual([]);
  });
});

describe('apostrophes beside single marks', () => {
  it.each([
    ["'I don't know,' she said.", ["I don't know,"]],
    ['‘I don’t know,’ she said.', ['I don’t know,']],
    ["'The members' club is sold,' she said.", ["The members' club is sold,"]],
    ['‘The members’ club is sold,’ she said.', ['The members’ club is sold,']],
    ["'We rowed,' Ann's coach said. 'We didn't win.'", ['We rowed,', "We didn't win."]],
    ['The Joneses’ dog was ‘a menace’.', ['a menace']],
    ["'Tis said: 'Row.'", ['Row.']],
  ])('%s', (text, quotations) => {
    expect(quoted(text)).toEqual(quotations);
  });
});

describe('inches beside quotations', () => {
  it.each([
    ['"It was deep," she said of the 12" pool.', ['It was deep,']],
    ['The 6\'2" rower said "no".', ['no']],
    ['A 16" collar is "too tight", he said.', ['too tight']],
  ])('%s', (text, quotations) => {
    expect(quoted(text)).toEqual(quotations);
  });
});
