import type { da } from './words.da.ts'

/** How a dialogue is held, in English. */
export const en: typeof da = {
  title: 'How it works',
  lead: 'Twenty minutes at a team meeting. A colleague or a leader is the facilitator and need not know the rules. The script comes along.',
  need: {
    title: 'What you need',
    items: ['Someone who will be the facilitator.', 'A shared screen and your phones. Or a sheet of paper.', 'Chairs, so that you can see each other.', 'The municipality’s own form for breaches, in case it has really happened.'],
    hold: 'Hold a dialogue',
  },
  course: {
    title: 'Twenty minutes, minute by minute',
    time: 'Minutes',
    what: 'What happens',
    screen: 'On the shared screen',
    phone: 'On the phones',
    rows: [
      { time: '+3', what: 'From the second meeting on: what became of what we agreed? Kept, partly, not, or changed. If it is “not” for the second time: drop it, make it smaller, or send it on?', screen: 'The agreements', phone: '' },
      { time: '2', what: 'Everyone goes in with the code. No name and no account. The facilitator reads the promise aloud.', screen: 'Code, QR code and the promise', phone: 'The promise. Turn the sound off' },
      { time: '2', what: 'The scene is read aloud. Two good things pull apart.', screen: 'The scene', phone: 'The text, if one wants to read along' },
      { time: '1', what: '“What would you do – here and now?” And how sure are you? One may pass.', screen: 'The question', phone: 'The choices. “Why?” is for oneself and never leaves the phone' },
      { time: '1+3', what: 'A minute alone. Then in pairs: “What did you hear that you had not thought of yourself?” Never who chose what.', screen: 'The clock and one question', phone: '' },
      { time: '5', what: 'Everyone. The spread is shown, then two voices are read. The citizen’s is always one of them.', screen: 'The spread and a voice', phone: '' },
      { time: '1', what: '“What would make it easiest to do the right thing here?” The question moves from the person to the workplace.', screen: 'The question', phone: 'What you can change' },
      { time: '2', what: 'The law and good practice. “There is no single right answer. But the law sets limits. We look at them before you agree on anything.”', screen: 'What the law says of each choice', phone: '' },
      { time: '2', what: 'One agreement or none. “From Monday we ask …” If it is bigger than you: “We cannot solve this ourselves. Who takes it on, and where to?”', screen: 'The agreement as it is written', phone: '' },
      { time: '1', what: 'Three short questions. The answers are shown to everyone at once and are not kept.', screen: 'The answers', phone: 'The questions' },
    ],
  },
  leader: {
    title: 'Are you the leader of those present?',
    text: 'Then you choose, but speak last. Begin with a doubt that you have had yourself. The script asks you before you start and says it in the way that fits you.',
  },
  ways: {
    title: 'In other ways',
    lead: 'The screen is a help. The talk is what you came for.',
    items: [
      { title: 'Eight minutes at the board', text: 'Standing. The scene as text, one choice, pairs, a sentence each and the law. Agreements wait for the next team meeting.' },
      { title: 'Forty minutes', text: 'The same with more time to talk. Or two dilemmas, one after the other.' },
      { title: 'Across shifts', text: 'The room stays open for some days. People answer on their shift, and a meeting ends it.' },
      { title: 'Hands or slips', text: 'The facilitator counts and types. In a small room everyone sees each other’s hands. Use slips if that matters.' },
      { title: 'Without any phones', text: 'Print the sheet on both sides. It holds a whole dialogue.' },
      { title: 'When you are three', text: 'No phones. Talk about: “What might a colleague somewhere else choose?”' },
      { title: 'When you are over sixteen', text: 'Tables of four to six. Three tables are heard. Agreements are made in your own teams.' },
      { title: 'At a distance', text: 'The code in the chat, and small rooms for pairs. Turn off recording, transcription and AI notes, in the meeting room, too.' },
    ],
    sheet: 'See a sheet',
  },
  real: {
    title: 'Has it really happened?',
    text: 'That button is always there, for the facilitator and for everyone. It stops the clock. Then the facilitator says: “Thank you for saying so. We will not go into details here. We will report it together, now or right after the meeting.” The facilitator can see that someone pressed it, and not who.',
  },
}
