import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseScreenplay } from './index.ts'

const head = 'Title: Prøven\nSprog: da\nMedvirkende:\n    AMINA: medarbejder, 38\n    SØREN: borger, 74\n\n'
const scene = `${head}INDE. BORGERSERVICE - FORMIDDAG\n\nAMINA\nGodmorgen.\n\n`
const asked = `${scene}[[STOP: Hvad nu?]]\n* Ja -> ja\n* Nej -> nej\n\n`
const consequences = 'INDE. BORGERSERVICE - AFTEN #ja#\n\nAMINA\nJa.\n\nINDE. BORGERSERVICE - AFTEN #nej#\n\nAMINA\nNej.\n'

/** What is written, where the fault is, a part of what is said of it, and whether the rest can still be played. */
const cases: [what: string, text: string, line: number, column: number, says: string, isPlayed: boolean][] = [
  ['no title', scene.replace('Title: Prøven\n', ''), 1, 1, 'mangler en titel', true],
  ['no cast', 'Title: Prøven\n\nINDE. BORGERSERVICE - AFTEN\n\n> HEJ <\n', 1, 1, 'mangler medvirkende', true],
  ['an unknown key', scene.replace('Sprog', 'Varihed: 90\nSprog'), 2, 1, 'Mente du »Varighed«?', true],
  ['a key twice', scene.replace('Sprog', 'Title: Igen\nSprog'), 2, 1, '»Title« står to gange', true],
  ['an unknown language', scene.replace('da\n', 'svensk\n'), 2, 8, 'Skriv »Sprog: da« eller »Sprog: en«', true],
  ['a duration that is none', scene.replace('Sprog', 'Varighed: længe\nSprog'), 2, 11, '»længe« er ikke et antal sekunder', true],
  ['a dilemma that is no folder', scene.replace('Sprog', 'Dilemma: På jagt\nSprog'), 2, 10, '»paa-jagt«', true],
  ['a cast line with a name alone', scene.replace('SØREN: borger, 74', 'SØREN'), 5, 5, 'SØREN mangler rolle og alder', true],
  ['a name in small letters', scene.replace('SØREN:', 'Søren:'), 5, 5, 'Skriv »SØREN«', true],
  ['a name that cannot be one', scene.replace('SØREN:', 'SØREN & CO.:'), 5, 5, 'kan ikke være et navn', true],
  ['the same name twice', scene.replace('SØREN:', 'AMINA:'), 5, 5, 'AMINA står to gange', true],
  ['an unknown role', scene.replace('borger,', 'borgre,'), 5, 12, 'Mente du »borger«?', true],
  ['no age', scene.replace('borger, 74', 'borger, briller'), 5, 20, 'mangler en alder', true],
  ['an age that is none', scene.replace('borger, 74', 'borger, gammel'), 5, 20, '»gammel« er ikke en alder', true],
  ['an unknown trait', scene.replace('74', '74, orange stirk'), 5, 24, 'Mente du »orange strik«?', true],
  ['an unknown prop', scene.replace('74\n', '74\nRekvisitter:\n    brøv: gult\n'), 7, 5, 'Mente du »brev«?', true],
  ['no scene', `${head}AMINA\nHej.\n`, 1, 1, 'har ingen scene', false],
  ['a scene where nothing happens', `${head}INDE. BORGERSERVICE - AFTEN\n`, 7, 1, 'Ingen siger eller gør noget', false],
  ['something before the first scene', scene.replace('INDE.', 'AMINA smiler.\n\nINDE.'), 7, 1, 'før filmen har et sted', true],
  ['no place', scene.replace('BORGERSERVICE ', ''), 7, 7, 'mangler et sted', true],
  ['an unknown place', scene.replace('BORGERSERVICE', 'BORGERSERVISE'), 7, 7, 'Mente du »BORGERSERVICE«?', true],
  ['no time', scene.replace(' - FORMIDDAG', ''), 7, 1, 'mangler en tid', true],
  ['an unknown time', scene.replace('FORMIDDAG', 'FORMIDAG'), 7, 23, 'Mente du »FORMIDDAG«?', true],
  ['an id that is none', asked + consequences.replace('#ja#', '#Jeg løb#'), 16, 29, '»#jeg-loeb#«', true],
  ['an id without an end', asked + consequences.replace('#ja#', '#ja'), 16, 29, 'mangler et #', true],
  ['an id twice', asked + consequences.replace('- AFTEN #nej#', '- AFTEN #nej#\n\nAMINA\nNå.\n\nUDE. TORVET - AFTEN #nej#'), 26, 1, 'To scener', true],
  ['the id of the beginning', asked + consequences.replace('#ja#', '#start#'), 16, 29, 'filmens egen begyndelse', true],
  ['a speaker who is not in the cast', `${scene}AMIRA\nHej.\n`, 12, 1, 'Mente du »AMINA«?', true],
  ['a scene without INDE. or UDE.', `${scene}PERSONALERUM - AFTEN\n\nAMINA\nHej.\n`, 12, 1, 'Så skriv »INDE. PERSONALERUM - AFTEN«', true],
  ['a sound by its first word', `${scene}[[LYD: regn]]\n`, 12, 8, 'Mente du »regn mod ruden«?', true],
  ['a speaker in small letters', `${scene}Amina\nHej.\n`, 12, 1, 'Skriv »AMINA«', true],
  ['a speaker who says nothing', `${scene}AMINA\n(træt)\n`, 12, 1, 'AMINA siger ikke noget', true],
  ['an unknown word after the name', `${scene}AMINA (OFF)\nHej.\n`, 12, 8, '»(I TELEFONEN)«', true],
  ['an unknown mood', `${scene}AMINA\n(bekymrt)\nHej.\n`, 13, 2, 'Mente du »bekymret«?', true],
  ['a line too long to read', `${scene}AMINA\n${'Hov. '.repeat(50)}\n`, 12, 1, 'på 249 tegn', true],
  ['a name and what is said on one line', `${scene}AMINA: Hej med dig.\n`, 12, 1, 'lad kolon være', true],
  ['an action by nobody', `${scene}Han smiler.\n`, 12, 1, 'hvem »Han« er', true],
  ['an action by somebody not in the cast', `${scene}SØRN smiler.\n`, 12, 1, 'Mente du »SØREN«?', true],
  ['a name that does nothing', `${scene}SØREN.\n\n`, 12, 1, 'Hvad gør SØREN?', true],
  ['an unknown action', `${scene}SØREN niker.\n`, 12, 7, 'Mente du »nikker«?', true],
  ['an action with a little too much', `${scene}SØREN smiler bredt.\n`, 12, 7, 'Mente du »smiler«?', true],
  ['two actions in one', `${scene}SØREN rejser sig og smiler.\n`, 12, 7, 'flere handlinger på én gang', true],
  ['an unknown thing', `${scene}SØREN folder brøvet.\n`, 12, 14, 'Mente du »brevet«?', true],
  ['an unknown person in an action', `${scene}SØREN ser på AMIRA.\n`, 12, 14, 'Mente du »AMINA«?', true],
  ['the second sentence of a line', `${scene}SØREN smiler. SØREN folder brøvet.\n`, 12, 28, 'Mente du »brevet«?', true],
  ['an unknown note', `${scene}[[KAMARA: total]]\n`, 12, 3, 'Mente du »KAMERA:«?', true],
  ['a note without an end', `${scene}[[KAMERA: total\n`, 12, 1, 'mangler »]]«', true],
  ['an empty note', `${scene}[[KAMERA: ]]\n`, 12, 1, '[[KAMERA: …]]', true],
  ['a note after an action', `${scene}SØREN smiler. [[LYD: papir]]\n`, 12, 15, 'sin egen linje', true],
  ['an unknown shot', `${scene}[[KAMERA: tætt på AMINA]]\n`, 12, 11, 'Mente du »tæt på …«?', true],
  ['a camera on something unknown', `${scene}[[KAMERA: tæt på AMIRA]]\n`, 12, 18, 'Mente du »AMINA«?', true],
  ['an unknown sound', `${scene}[[LYD: papir, makulatur]]\n`, 12, 15, 'Mente du »makulator«?', true],
  ['an unknown weather', `${scene}[[VEJR: regm]]\n`, 12, 9, 'Mente du »regn«?', true],
  ['a pause that is none', `${scene}[[PAUSE: længe]]\n`, 12, 10, 'er ikke en pause', true],
  ['text without an end', `${scene}> EN TIME SENERE\n`, 12, 1, 'mellem > og <', true],
  ['a chapter without a name', `${scene}#\n`, 12, 1, 'Kapitlet mangler et navn', true],
  ['a remark without an end', `${scene}/* hov\n`, 12, 1, 'mangler »*/«', true],
  ['something after a remark', `${scene}/* hov */ AMINA smiler.\n`, 12, 11, 'Flyt det her', true],
  ['a stop without answers', `${scene}[[STOP: Hvad nu?]]\n`, 12, 1, 'her er ingen', true],
  ['a stop with one answer', asked.replace('* Ja -> ja\n', '') + consequences.slice(consequences.indexOf('INDE. BORGERSERVICE - AFTEN #nej#')), 12, 1, 'kun ét', true],
  ['a stop with seven answers', asked.replace('* Ja', '* A -> ja\n* B -> ja\n* C -> ja\n* D -> ja\n* Nå -> nej\n* Ja') + consequences, 12, 1, 'højst 6 svar, og her er 7', true],
  ['an answer without a stop', `${scene}* Ja -> ja\n`, 12, 1, 'hører til lige under et stop', true],
  ['an answer without an arrow', asked.replace('* Ja -> ja', '* Ja\n* Jo -> ja') + consequences, 13, 1, 'fører ingen steder hen', true],
  ['an answer without words', asked.replace('* Ja -> ja', '* -> ja\n* Jo -> ja') + consequences, 13, 1, 'ingen ord', true],
  ['an answer that leads nowhere', asked.replace('* Nej', '* Jo -> ned\n* Nej') + consequences, 14, 1, 'Mente du »nej«?', true],
  ['a scene that no answer reaches', asked + consequences + '\nUDE. TORVET - AFTEN #ude#\n\nAMINA\nHov.\n', 26, 1, 'Intet svar fører til scenen »#ude#«', true],
  ['a loop', asked + consequences + '\n[[STOP: Igen?]]\n* Ja -> ja\n* Forfra -> nej\n', 28, 1, 'tilbage til »#nej#«', false],
  ['something after the stop', asked + 'AMINA smiler.\n\n' + consequences, 16, 1, 'Efter et stop', true],
  ['too many lines of dialogue', scene + 'AMINA\nNej.\n\n'.repeat(500), 1509, 1, 'over 500 replikker', false],
  ['too many actions', scene + 'AMINA smiler.\n'.repeat(2000), 2010, 1, 'over 2000 linjer', false],
  ['too many lines of text', scene + '\n'.repeat(20_000), 20_001, 1, 'over 20000 linjer', false],
  ['a line of thousands of letters', `${scene}${'AMINA smiler. '.repeat(200)}\n`, 12, 1, 'for lang til at læse', true],
  ['more than a megabyte', scene + ' '.repeat(1_048_576), 1, 1, 'mere end 1 MB', false],
]

for (const [what, text, line, column, says, isPlayed] of cases) {
  test(`${what} is said with its place, and with what to write instead`, () => {
    const { screenplay, faults } = parseScreenplay(text)
    const fault = faults.find(({ message }) => message.includes(says))
    assert.ok(fault, `${says} is not among ${JSON.stringify(faults)}`)
    assert.deepEqual([fault.line, fault.column], [line, column], fault.message)
    assert.equal(screenplay !== undefined, isPlayed)
  })
}

test('what the cases are made of has no fault', () => {
  for (const text of [scene, asked + consequences]) assert.deepEqual(parseScreenplay(text).faults, [])
})

test('an English screenplay is told its faults in English', () => {
  const text = 'Title: X\nLanguage: en\nCast:\n    AMINA: employee, 38\n\nINT. CITIZEN SERVICE - DAY\n\nAMINA\n(frendly)\nHello.\n'
  assert.deepEqual(parseScreenplay(text).faults, [{ line: 9, column: 2, message: 'We do not know the mood “frendly”. Did you mean “friendly”?' }])
})

test('there are at most fifty faults, however wrong it is', () => {
  assert.equal(parseScreenplay(scene + 'Han smiler.\n'.repeat(400)).faults.length, 50)
})
