import type { Line, ScriptWords } from './guide-script.ts'

const promise: Line = ['say', 'We keep only how many chose what. What you say aloud, the others hear. If you are few, they may be able to guess.']
const names: Line = ['say', 'We talk about the dilemma. Not about names, and not about cases in which someone can be recognised.']
const law: Line = ['say', 'There is no single right answer. But the law sets limits. We look at them before you agree on anything.']

/** What the facilitator says and does, in English. */
export const en: ScriptWords = {
  own: {
    'follow-up': [
      ['do', 'Read the agreement aloud as it stands.'],
      ['say', 'Has it been kept, partly kept, not kept or changed?'],
      ['do', 'Ask about the agreement and never about who did what. If the answer is “not” for the second time:'],
      ['say', 'Shall we drop it, make it smaller or send it on?'],
    ],
    join: [['do', 'Show the code on the shared screen. People come in with no name and no account, and with the sound of the phone off.'], names, promise],
    scene: [['do', 'Read the scene aloud, calmly. Then count to five before you say anything.']],
    open: [
      ['do', 'Put the code up where everyone passes by, and put it in the rota. The dialogue stands open until you go on.'],
      ['say', 'Read the scene and answer on your phone when you have five minutes. No name, no account. Afterwards we meet and talk about it.'],
      ['do', 'You may read the scene aloud when shifts change.'],
    ],
    choice: [
      ['say', 'What would you do – here and now? Do not choose what you think one ought to.'],
      ['say', 'The phone also asks how sure you are. And you may skip.'],
    ],
    alone: [
      ['say', 'A minute for yourself. Why did you choose as you did? Write it down if you like. It stays on your phone.'],
      ['do', 'Let it be quite silent.'],
    ],
    pairs: [
      ['say', 'Talk with the person beside you about what pulls in each direction. You need not say what you chose.'],
      ['do', 'After a minute and a half:'],
      ['say', 'Now the one who has listened begins. What did you hear that you had not thought of yourself?'],
      ['do', 'Never ask who chose what.'],
    ],
    sentence: [
      ['do', 'Each says one sentence, or pass. Then take the citizen:'],
      ['say', 'Now we are the citizen. What do we hope for?'],
    ],
    reveal: [
      ['say', 'This is how it looks among us today. Choose one of the answers and say something good about it. It need not be your own.'],
      ['do', 'Let two or three answer. Then use two voices. The citizen is always one of them:'],
      ['say', 'Now we are the citizen. What do we hope for?'],
    ],
    again: [
      ['say', 'Now we have heard each other. What would you do now? Sticking with your first answer is just as good.'],
      ['do', 'Do not say that you have got further. You have talked together. That is enough.'],
    ],
    levers: [['say', 'What would make it easiest to do the right thing here?']],
    law: [
      law,
      ['do', 'Read the answers below aloud. Say also that it is a draft.'],
      ['say', 'Many understand that choice. It is not lawful. What must change here, so that we can help the citizen lawfully?'],
      ['do', 'Use the last sentence only if one of the answers is outside the law. That answer is sent on. It never becomes an agreement.'],
    ],
    agreement: [
      ['say', 'Is there one thing we want to try? “From Monday we ask …” Or do we say: “We agree on nothing today”? That is a good ending.'],
      ['do', 'If it is bigger than you:'],
      ['say', 'We cannot solve this ourselves. Who takes it on, and where to?'],
    ],
    pulse: [
      ['say', 'Three short questions on the phone. The answers are shown to everyone at once by the same rules. They are not kept.'],
      ['do', 'Show the answers when you are ready. End on time.'],
    ],
    end: [
      ['say', 'Thank you for today. If we have agreed on something, we begin with that next time.'],
      ['do', 'End on time. Even in the middle of something good.'],
    ],
  },
  board: {
    join: [['do', 'This is a board meeting: standing, without film. Eight minutes in all.'], names, promise],
    scene: [['do', 'Read the scene aloud. It takes a good minute.']],
    choice: [['say', 'What would you do – here and now? Choose, or skip.']],
    pairs: [['say', 'Talk two and two. What did you hear that you had not thought of yourself?']],
    law: [law, ['do', 'Say also that it is a draft. If someone wants to agree on something, take it at the next team meeting.']],
  },
  cases: [
    {
      id: 'names',
      title: '… someone names a citizen or a colleague',
      lines: [
        ['say', 'Let me stop you there. Say “a citizen”, and leave out the details.'],
        ['do', 'Go on at once, so that nobody is left sitting with it.'],
      ],
    },
    {
      id: 'silence',
      title: '… it falls silent',
      lines: [
        ['do', 'Let it be silent. Ten seconds feel long, but only to you. If still nothing happens:'],
        ['say', 'Write a single word down for yourself. Then we take a round. You may say pass.'],
      ],
    },
    {
      id: 'talks-much',
      title: '… one person talks too much',
      lines: [['say', 'Thank you. I will remember that one. Now I would like to hear someone who sees it differently.']],
    },
    {
      id: 'blame',
      title: '… someone is made the villain',
      lines: [['say', 'Let us say that everyone means well. Why does it happen all the same?']],
    },
  ],
  cues: {
    fewJoin: [['say', 'You are few. So we show no numbers – you talk instead.']],
    fewChoice: [
      ['do', 'You are few, so nobody chooses on a phone. Talk about this instead:'],
      ['say', 'What might a colleague somewhere else choose? And what would hold her back?'],
    ],
    smallJoin: [['say', 'We show no numbers, only words: most, some, few or none.']],
    manyJoin: [['do', 'Sit at tables of four to six. Each table chooses someone to keep the time.']],
    manyPairs: [['do', 'The tables talk instead of pairs.']],
    manyReveal: [['do', 'Hear three tables, not all of them.']],
    manyAgreement: [['do', 'You are many. Agreements are made in your own teams.']],
    remoteJoin: [
      ['say', 'Turn off recording, transcription and AI notes. That goes for the room here too.'],
      ['do', 'Put the code in the chat.'],
    ],
    remotePairs: [['do', 'Those on screen talk two and two in small rooms.']],
    remoteReveal: [['do', 'Hear one of those on screen first.']],
    handsJoin: [['say', 'We answer with hands or slips today. Nothing needs a name on it.']],
    handsChoice: [['do', 'Count hands while everyone has their eyes closed, or collect slips without names. Type the numbers below.']],
    handsReveal: [['do', 'The shared screen shows what you counted, by the same rules as for phones.']],
    talkJoin: [['say', 'We use no phones today, and no answers are kept.']],
    talkChoice: [['do', 'Let everyone choose in silence. Nobody needs to say what they chose.']],
    talkReveal: [['do', 'Take the answers one by one. Find something that speaks for each of them.']],
    talkLevers: [['do', 'Read the suggestions below aloud, and hear what you would begin with.']],
    phonesJoin: [['do', 'Wait until most are in. One can also come in later.']],
    numbersReveal: [['do', 'The shared screen shows the spread now. With ten answers or more, it is numbers. A choice taken by none or few never gets a number.']],
    wordsReveal: [['do', 'The shared screen shows the answers as words. With fewer than five answers it shows nothing. Then you talk on without.']],
    leaderTurn: [['do', 'You lead those present. You choose, but speak last.']],
    presentTurn: [['do', 'The leader chooses, but speaks last.']],
    leaderSelf: [['do', 'You choose, but speak last. Begin with a doubt that you have had yourself. If you have none, do not make one up. “I do not know what I would do myself” is a doubt too.']],
    leaderPresent: [['do', 'Agree, before you begin, that the leader chooses but speaks last.']],
    shiftsMeet: [['do', 'Some read the scene days ago. Read it aloud again before you talk.']],
    shiftsChoice: [['do', 'If you read the scene aloud at a change of shift, end like this:']],
  },
  fit: {
    sizeLead: /\b(fewer than five|under five|five to nine)\b[^.]*:$/i,
    againLead: /^(If you want|Do you want|Would you like) to ask the first question again/,
    said: [/^(Show|Reveal) the (spread|distribution)\. (With|Under|Below) /, /^The answers are\b/],
    phones: [/^The phone (also )?asks/, /stays on your phone/, /sound (of|on) the phone/, /^Show the code/, /^Look away from the phones/],
    spread: [/^This is (how it looks|what it looks like)\b/, /^The (spread|distribution) comes/],
    counts: [/^We keep only how many/, /^If you are few, they may/],
    forOthers: /^No\b/,
  },
}
