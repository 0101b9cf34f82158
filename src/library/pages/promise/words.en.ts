import type { da } from './words.da.ts'

/** The promise page in English. */
export const en: typeof da = {
  title: 'The promise',
  lead: 'A dialogue is people talking. This is what we do so that no one is pointed out. And what we cannot promise.',
  promise: {
    title: 'What we promise',
    items: [
      { title: 'No name and no account', text: 'You go in with a code. We do not ask who you are, and we do not write down your network address.' },
      { title: 'We count answers', text: 'The server keeps how many chose what. It does not keep who. Your phone gets a secret that the server does not keep, and only that can show or change your answer.' },
      { title: 'No time of day', text: 'It never says of an answer when it came.' },
      { title: '“Why?” stays with you', text: 'What you write to yourself stays on the phone. It is never sent.' },
      { title: 'Nothing is put together about you', text: 'How sure you were and the three short questions are counted on their own. They cannot be joined with your choice.' },
      { title: 'No numbers before everyone sees them', text: 'Before the spread is shown, nothing counts up. If you are ten or more it says at most “some have answered”, “most have answered” or “everyone is ready”. The facilitator sees no more.' },
      { title: 'The answers are deleted', text: 'When the dialogue ends, we delete all answers. If you forget to end it, everything is deleted thirty days after anyone last did something in it.' },
      { title: 'No one is measured', text: 'There is no score, no list of who took part and no comparison of teams. It does not exist, so no one can ask for it.' },
    ],
  },
  table: {
    title: 'What is shown',
    lead: 'The limits stand in the program. No one can lower them, not even whoever runs the site.',
    answers: 'Answers on phones',
    shown: 'What you see',
    rows: [
      { answers: '1–4', shown: 'Nothing. You talk instead. The screen says so before anyone chooses.' },
      { answers: '5–9', shown: 'Words only: “most”, “some” or “few or none”. If all or all but one agree, it says “nearly all”.' },
      { answers: '10 and more', shown: 'Numbers, where one light is one answer. If none to two made a choice, it says “few or none”. If more than 24 did, everything is shown as shares, rounded to five per cent. If all but two or fewer agree, it says “nearly all”.' },
    ],
    hands: 'Numbers that the facilitator types after hands or slips never count towards the limit. Before and after stand side by side only when both show all numbers and the same people answered. Otherwise the hidden could be worked out.',
  },
  cannot: {
    title: 'What we cannot promise',
    items: [
      { title: 'What you say aloud, the others hear', text: 'If you are few, they may be able to guess what you chose. So we do not call a dialogue “anonymous”.' },
      { title: 'That no one answers twice', text: 'Whoever has the code can pretend to be several. The spread is a place to begin a talk. It is not a vote.' },
      { title: 'That a thief finds nothing', text: 'While the dialogue is on, there is a slip for each answer. Only the phone’s secret can read it. But the database writes a log, and that is overwritten only after some time, even when we have deleted. A thief who got all the files might be able to join a slip’s number with a choice. Never a name, for we have none.' },
      { title: 'That no one looks at your phone', text: 'Whoever holds your phone while the dialogue is on can see your answer.' },
      { title: 'That the network knows nothing', text: 'The network you are on can see that your phone has talked to the site. If the address does not begin with “https”, it can also see what you answer.' },
      { title: 'That whoever runs the site is honest', text: 'The program is open, so that others can inspect it. But whoever has the server and wants to cheat can run another program.' },
      { title: 'That what you write down is secret', text: 'An agreement is kept only if you write it. Whoever has the link can read it, and others can ask for access to documents. Write functions, never names. The record deletes itself after 24 months.' },
    ],
  },
  more: { committee: 'The same on one sheet for works councils', how: 'How a dialogue works' },
}
