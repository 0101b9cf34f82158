import assert from 'node:assert/strict'
import { test } from 'node:test'
import { detect, mask, questionsOf, warningsOf, type Kind } from './index.ts'
import { spelledTexts } from './measured/spellings.ts'

test('a CPR number is masked in every spelling, and a number that is none stays', () => {
  for (const { text, marked } of spelledTexts()) {
    for (const { start, end } of marked) assert.ok(detect(text).some((finding) => finding.kind === 'cpr' && finding.sure && finding.start <= start && finding.end >= end), JSON.stringify(text))
  }
  assert.deepEqual(detect('Mødet er den 12.10.24 10.30, og EAN er 5798005771234.'), [])
})

test('each kind of number, address and name is found as what it is', () => {
  const cases: [Kind, string, string][] = [
    ['phone', 'ring på 20 30 40 50 i morgen', '20 30 40 50'],
    ['phone', 'eller 0045 20304050.', '0045 20304050'],
    ['phone', 'Nummeret er (+45) 2030 4050', '(+45) 2030 4050'],
    ['email', 'skriv til anna.holm@firma.dk.', 'anna.holm@firma.dk'],
    ['email', 'det er anna punktum holm snabela firma punktum dk', 'anna punktum holm snabela firma punktum dk'],
    ['address', 'Hun bor på Gl. Kongevej 112, 4. tv., 1850 Frederiksberg C nu', 'Gl. Kongevej 112, 4. tv., 1850 Frederiksberg C'],
    ['address', 'send det til storegade 12 2 th', 'storegade 12 2 th'],
    ['plate', 'Bilen AB 12 345 holder her', 'AB 12 345'],
    ['case-number', 'Det står i 24/12345 og andre steder', '24/12345'],
    ['case-number', 'se EMN-2024-00371', 'EMN-2024-00371'],
    ['case-number', 'journal 27.36.00-G01-14-24 er lukket', '27.36.00-G01-14-24'],
    ['account', 'konto 4321 0010988776', '4321 0010988776'],
    ['account', 'IBAN DK50 0040 0440 1162 43 er hans', 'DK50 0040 0440 1162 43'],
    ['account', 'DE89 3704 0044 0532 0130 00', 'DE89 3704 0044 0532 0130 00'],
    ['card', 'kort 4571 9920 1234 5674', '4571 9920 1234 5674'],
    ['identity', 'pas nr. 209884716', '209884716'],
    ['birth-date', 'født den 12. marts 1954', '12. marts 1954'],
    ['birth-date', 'født i 54', '54'],
    ['birth-date', '(f. 12/3-54)', '12/3-54'],
    ['secret', 'Adgangskoden er Sommer2024x', 'Sommer2024x'],
    ['name', 'Vi talte med Grzegorz Nowak om det', 'Grzegorz Nowak'],
    ['name', 'så ringede fatimas mor', 'fatimas'],
    ['name', 'jeg snakkede med mette fra ydelse', 'mette'],
    ['name', 'Hr. Al-Hassan kom', 'Al-Hassan'],
  ]
  for (const [kind, text, part] of cases) {
    const found = detect(text).filter(({ sure }) => sure).map((finding) => [finding.kind, text.slice(finding.start, finding.end)])
    assert.deepEqual(found, [[kind, part]], text)
  }
})

test('offices, systems, months, prices, hotlines and laws are nobody', () => {
  for (const text of [
    'Vejle Kommune bruger KMD Nova, SBSYS og Aula, og borgeren logger på med MitID.',
    'Ring 112 eller 1813, eller til Børnetelefonen på 116 111.',
    'Det koster 12.345.678 kr. i 2023-2024, og CVR-nr. er 29189846.',
    'Lov nr. 502 af 23. maj 1998, § 41, stk. 2.',
    'Mandag den 3. juni 2024 kl. 10-15 i lokale 204.',
    'vi har jo sådan en stor skærm ude på gangen og der står hvad de skal den dag',
  ]) assert.deepEqual(detect(text), [], text)
})

test('places are those of the text as it was given, however its letters are made', () => {
  const cases: [string, string][] = [
    ['Vi så So\u0308ren A\u030agesen i går', 'So\u0308ren A\u030agesen'],
    ['Her: ０１０１９０－１２３４!', '０１０１９０－１２３４'],
    ['👩‍👩‍👧 ring\u00a020\u00a030\u00a040\u00a050', '20\u00a030\u00a040\u00a050'],
    ['M\u200bette Ho\u00adlm', 'M\u200bette Ho\u00adlm'],
    ['𝟎𝟏𝟎𝟏𝟗𝟎-𝟏𝟐𝟑𝟒', '𝟎𝟏𝟎𝟏𝟗𝟎-𝟏𝟐𝟑𝟒'],
    ['a\r\nb 010190\r\n1234', '010190\r\n1234'],
  ]
  for (const [text, part] of cases) assert.deepEqual(detect(text).map(({ start, end }) => text.slice(start, end)), [part])
})

test('a doubtful word is asked about once, also in the genitive, and what says too much is a warning', () => {
  const text = 'Jeg talte med Qvirzla om det. Qvirzlas mor er den eneste i byen med demens.'
  const findings = detect(text)
  assert.deepEqual(questionsOf(text, findings).map(({ words, places }) => [words, places.length]), [['Qvirzla', 2]])
  assert.deepEqual(warningsOf(text, findings).map(({ kind, words }) => [kind, words]), [['rare', 'den eneste i byen med'], ['health', 'demens']])
})

test('what is masked bears the word for its kind, in the language of the page', () => {
  const text = 'Mette Holm, 010190-1234'
  assert.equal(mask(text, detect(text)), '[navn], [CPR-nummer]')
  assert.equal(mask(text, detect(text), 'en'), '[name], [CPR number]')
  assert.equal(mask('abc', [{ start: 2, end: 9, kind: 'name', sure: true }]), 'abc')
})
