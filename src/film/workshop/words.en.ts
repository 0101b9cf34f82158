import type { WorkshopWords } from './words.da.ts'

export const en: WorkshopWords = {
  title: 'The film workshop',
  lead: 'Write a dilemma as a screenplay, and see it as a film while you write. It stays on your own machine.',
  without: {
    heading: 'Here the workshop works without pictures',
    text: 'The film is drawn by a script in your browser, and scripts are switched off or cannot run here. You can still write the screenplay and have it read through. We do not keep it: take a copy before you close the page.',
    stored: 'The text is sent to the server when you press the button. It is read through and is not kept.',
  },
  script: 'Screenplay',
  check: 'Read it through',
  about: 'How to write a screenplay',
  from: 'Begin with one of the library’s films',
  fine: 'No faults. The screenplay can become a film.',
  faults: (count) => (count === 1 ? 'One thing to put right' : `${count} things to put right`),
  atLine: (line) => `Line ${line}`,
  empty: 'There is nothing here yet. Write a screenplay, or begin with a film from the library.',
  tooLarge: 'The text is larger than 1 MB and was not read. A screenplay for a minute and a half is a few pages. Go back, and bring only the screenplay.',
  guide: {
    title: 'How to write a screenplay',
    lead: 'Plain text, one thing at a time, and the words that the film can draw. In the workshop the words come up while you write.',
    back: 'To the film workshop',
    whole: 'A whole film',
    words: 'All the words',
    intro: 'Only what stands here can be drawn. A word with … needs something after it: a thing or a person.',
    kinds: { actions: 'Actions', props: 'Things that can be moved', fixtures: 'Things that belong to the place', moods: 'Moods', places: 'Places', times: 'Times', weathers: 'Weather', shots: 'Camera', effects: 'Sounds heard once', ambiences: 'Sounds that go on', roles: 'Roles', traits: 'Looks', colours: 'Colours' },
    sample: `Title: The note on the screen
Language: en
Cast:
    AMINA: employee, 38, hijab, lanyard
    SOREN: citizen, 74, grey hair, glasses, orange knit

INT. CITIZEN SERVICE - FORENOON

[[SOUND: low chatter]]

SOREN
(friendly)
Is that your code hanging there?

AMINA looks at the note.

[[STOP: What would you do?]]
* I take it down -> take-down
* I let it hang -> let-hang

INT. CITIZEN SERVICE - FORENOON #take-down#

AMINA takes the note.

SOREN
Then I need not look.

INT. CITIZEN SERVICE - FORENOON #let-hang#

AMINA
It is only for me.

SOREN
It is rather large.
`,
  },
}
