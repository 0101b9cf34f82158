/** Texts that cost a careless reader much more time than their length: one piece that repeats, or two by turns. */
const pieces: Record<string, string> = {
  digits: '1', digitsAndSpaces: '1 ', spaces: ' ', lineBreaks: '\n', dots: '.', hyphens: '-', digitsAndHyphens: '1-', digitsAndDots: '12.', capitals: 'A', capitalsAndSpaces: 'A ',
  pairs: 'Aa ', initials: 'A.', words: 'Abcdefgh ', names: 'mette ', marks: '\u0301', markedLetters: 'a\u0301', invisible: '\u200b', lone: '\ud800', lows: '\udc00', emoji: '👩‍👩‍👧', signs: '@', signsAndLetters: 'a@',
  dotsAndSigns: 'a.@', cpr: '0101901234', cprs: '010190-1234 ', brackets: '[', masks: '[navn]', phones: '12 34 56 78 ', streets: 'Vestervej ', numbers: 'en to tre ', accounts: 'DK12 ', spoken: 'a snabela b punktum ',
  compounds: 'hundekattehusbilvognmandsforeningszqx ', unknown: 'xqzrstlnmvgade ', zeros: '0O', titles: 'hr. ', hyphenated: 'Anne-', quotes: '»', rare: 'den eneste i ', dates: '12. marts 1954 ', Arabic: 'محمد ', mixed: 'A1',
}

/** Hostile texts of a length, by name. */
export function hostileTexts(length: number): [string, string][] {
  return Object.entries(pieces).map(([name, piece]) => [name, piece.repeat(Math.ceil(length / piece.length)).slice(0, length)])
}
