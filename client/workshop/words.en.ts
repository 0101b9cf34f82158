import type { WorkshopWords } from './words.da.ts'

export const en: WorkshopWords = {
  bar: {
    label: 'Tools', begin: 'Begin from …', empty: 'An empty screenplay', open: 'Open a file', save: 'Save the screenplay', savePackage: 'Save with voices', undo: 'Undo', redo: 'Redo', former: 'Bring back the former one', words: 'All the words',
    kept: 'Kept in this browser', notKept: 'The browser cannot keep it. Take a copy with »Save the screenplay« before you close the page.',
    opened: (title) => `»${title}« is open. What you had before can be brought back.`, notAFilm: (name) => `»${name}« is neither a screenplay nor a package from the workshop. Choose a file that ends in .fountain or .zip.`,
    tooLarge: (name) => `»${name}« is larger than 200 MB and was not opened.`, unreachable: 'The film could not be fetched. See whether there is a network, and try again.',
  },
  views: { label: 'Write as', text: 'Text', form: 'Form', formClosed: (count) => (count === 1 ? 'The form opens when the one fault is put right.' : `The form opens when the ${count} faults are put right.`), formEmpty: 'The form opens when there is a screenplay.' },
  panes: { label: 'Show', both: 'Both', text: 'Text', film: 'Film' },
  editor: { label: 'Screenplay', hint: 'Ctrl and space show what you can write here.', phrases: { Completions: 'Suggestions', 'Diagnostics': 'Faults', 'No diagnostics': 'No faults', 'next': 'next', 'previous': 'previous', close: 'close' } },
  faults: { none: 'No faults', some: (count) => (count === 1 ? 'One thing to put right' : `${count} things to put right`), line: (line) => `Line ${line}`, label: 'Faults in the screenplay' },
  film: {
    label: 'Film', canvas: (time, said) => `The film’s picture at ${time}. ${said}`, nobody: 'Nobody speaks.', says: (who, text) => `${who}: ${text}`,
    play: 'Play from here', pause: 'Pause', seek: 'Place in the film', captions: 'Captions', sound: 'Sound', of: (now, whole) => `${now} of ${whole}`, soundComing: 'The sound is on its way …',
    noFilm: 'When there is a title, somebody in the cast and a line, the film comes here.',
  },
  timeline: {
    label: 'Timeline', help: 'Arrow keys choose. Enter goes to the line. Alt and an arrow move. Shift and an arrow make the pause after it longer or shorter.', closer: 'Closer', further: 'Further away', parts: 'Parts', lines: 'Lines', deeds: 'Actions', signs: 'Text and stops', line: (who, text) => `${who}: ${text}`,
    moved: 'Moved.', paused: (seconds) => `A pause of ${seconds} seconds.`, faulty: 'Put the faults right first. Then things can be moved here.',
  },
  tabs: { label: 'More about the film', people: 'People', voices: 'Voices', file: 'Film as a file' },
  people: { lead: 'Choose a face for each person. The choice is written on their line under Cast.', none: 'Write somebody under Cast, and you can choose a face here.', choose: (name) => `A face for ${name}`, face: (looks) => looks, faulty: 'Put the faults in the screenplay right first. Then you can choose faces.', now: 'How they look now', change: 'Change the face', close: 'Close' },
  voices: {
    lead: 'Record the lines one by one. We cut the quiet away and make them equally loud. They stay on this machine.', record: 'Record', stop: 'Stop', again: 'Again', listen: 'Listen', erase: 'Delete', none: 'There are no lines yet.', recorded: (done, all) => `${done} of ${all} lines are recorded`,
    noHttps: 'Recording works only when the page is opened with https. Ask whoever minds your ErDuAware for an address with https.', noMicrophone: 'The browser cannot record sound. Try a newer browser.', refused: 'The microphone cannot be had. Allow the page to use it in the browser’s settings, and see whether it is plugged in.', silence: 'We could not hear anything. Speak a little closer to the microphone, and try again.', recording: 'Recording …', preparing: 'Getting it ready …', notKept: 'The recording can be heard now, but the browser cannot keep it. Take a copy with »Save with voices«.', of: (who, text) => `${who}: ${text}`,
  },
  file: {
    lead: 'The film is made here on the machine, with sound and voices. It can be put wherever a video can be.', make: 'Make the film', cancel: 'Cancel', burn: 'Write captions into the picture', quick: 'Make only what is seen before the stop', ready: (name, size) => `${name} is ready: ${size}.`, download: 'Take the film', cancelled: 'Cancelled. No film was kept.', failed: 'The film was not finished. The screenplay is as it was. Try again, or try another browser.', mixing: 'Mixing the sound …', drawing: (percent) => `Drawing and packing: ${percent} %`, noCodecs: 'The browser cannot make films. A newer Chrome, Edge, Firefox or Safari on a computer can.', noHttps: 'The browser makes films only when the page is opened with https.', webm: 'The browser cannot make MP4, so the film becomes a WebM file.', faulty: 'There are faults in the screenplay. The film is made of what we understand.', nothing: 'There is no film to make yet.', megabytes: (size) => `${size} MB`,
  },
  form: {
    label: 'The screenplay as a form', title: 'Title', cast: 'Cast', name: 'Name', role: 'Role', age: 'Age', addPerson: 'Add a person', removePerson: (name) => `Delete ${name}`, add: 'Add after this', up: 'Move up', down: 'Move down', remove: 'Delete',
    kinds: { scene: 'Scene', line: 'Line', action: 'Action', text: 'Text on screen', pause: 'Pause', stop: 'Stop', consequence: 'Consequence', chapter: 'Chapter', camera: 'Camera', sound: 'Sound', weather: 'Weather', description: 'Audio description', remark: 'Remark' },
    where: 'Where', inside: 'Inside', outside: 'Outside', place: 'Place', time: 'Time', who: 'Who', mood: 'Mood', noMood: 'None', says: 'Says', onPhone: 'On the phone', does: 'Does', what: 'What', to: 'Where or who', words: 'Words', seconds: 'Seconds', question: 'Question', answer: (count) => `Answer ${count}`, removeAnswer: (count) => `Delete answer ${count}`, shown: 'Shot', heard: 'Sound', kind: 'Weather', id: 'Follows the answer',
    sample: { line: 'Write what is said.', text: 'A text', question: 'What would you do?', answers: ['I say no', 'I say yes'], person: 'NAME' }, added: (kind) => `${kind} added.`, removed: (kind) => `${kind} deleted. Undo brings it back.`, of: (kind, count) => `${kind}, number ${count}`,
  },
  tabsOpen: { waits: 'The workshop is open in another tab. Here you can look on. Write in one place only, and nothing is lost.', take: 'Write here instead', gone: 'You are now writing in another tab. Here you can look on.' },
  blank: `Title: Our film
Language: en
Cast:
    METTE: employee, 41, red hair in a bun, teal jacket, lanyard
    SOREN: citizen, 74, grey hair, glasses, orange knit

INT. CITIZEN SERVICE - FORENOON

SOREN
(friendly)
May I ask you something?

METTE nods.

METTE
Of course.
`,
  decimal: '.',
}
