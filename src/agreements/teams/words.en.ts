import type { da } from './words.da.ts'

/** What is said about a team's records inside its organisation, in English. */
export const en: typeof da = {
  title: 'Dialogues and agreements',
  lead: 'Here you gather the records of your dialogues, so that agreements are followed up and what a team cannot solve itself gets an answer.',
  leadAnswering: 'This is what a team cannot solve itself, and what your function is asked to answer.',
  jump: 'Move a record in',

  awaited: {
    title: 'Waiting for your answer',
    lead: 'A team has sent it to your function. You do not see which team. Others with the same function can answer too.',
    by: (day) => `Answer no later than ${day}`,
    late: (day) => `The answer was due ${day}. The team is waiting.`,
    about: (dilemmas) => `From a dialogue about ${dilemmas}`,
    answer: 'Read and answer',
    answered: 'What you have answered',
    see: 'See the answer',
  },

  due: {
    title: 'Agreements to follow up',
    none: 'No agreements are to be followed up in the next two weeks.',
    on: (day) => `We look at it on ${day}`,
    past: (day) => `The day was ${day}`,
    owner: (owner) => `With: ${owner}`,
    see: 'See the record',
  },

  records: {
    title: 'Records',
    none: 'There are no records here yet. Move the first one in with the secret link that the team got when the dialogue ended.',
    whole: 'The whole organisation',
    heading: (day, dilemmas) => (dilemmas === '' ? day : `${day}: ${dilemmas}`),
    noDeals: 'The team made no agreement here.',
    isOpen: 'Open',
    lookAt: (day) => `we look at it on ${day}`,
    last: (outcome, day) => `last time: ${outcome.toLowerCase()}, ${day}`,
    asked: (receiver, day) => `Sent to ${receiver}. Answer no later than ${day}.`,
    askedLate: (receiver, day) => `Sent to ${receiver}. The answer was due ${day}.`,
    promised: (receiver, day) => `Sent to ${receiver}. They answer no later than ${day}.`,
    send: 'Send to the function',
    sendAgain: 'Send again with a new day',
    open: 'Open the record',
    leave: 'Move it out again',
    of: (heading) => `from ${heading}`,
    outdated: 'The team has made a new secret link, so you can no longer see the record here. Move it in again with the new link, if the team wants that.',
  },

  moveIn: {
    title: 'Move a record in',
    text: 'Paste the record’s secret link. Agree on it with the team first.',
    link: 'Secret link to the record',
    linkHint: 'The team got it when the dialogue ended. It also stands at the bottom of the record.',
    unit: 'Unit',
    unitHint: 'Where the team belongs.',
    who: 'Those in your organisation who can then open the record: you, facilitators and leaders of the unit, facilitators and leaders of the whole organisation, and the coordinators. They can read, change and follow up, like everybody with the link.',
    button: 'Move the record in',
    done: 'The record has been moved in.',
    left: 'The record has been moved out. It is still there behind its secret link.',
    problems: {
      none: 'We cannot find a link in what you pasted. Copy the whole link to the record.',
      'bare-record': 'That is the record’s address without its key. Open the record and copy the secret link at the bottom of the page.',
      guide: 'That is the link that leads the dialogue. Open it, go to the end, and copy the secret link to the record there.',
      room: 'That is a link to the dialogue itself. Ask the facilitator for the secret link to the record.',
      reply: 'That is a reply link. Ask the team for the secret link to the record.',
      shut: 'The link opens nothing. Perhaps not all of it came along, perhaps the team has made a new one, or the record was deleted.',
      unit: 'The unit is no longer there. Choose another.',
    },
  },

  moveOut: {
    title: 'Move the record out again',
    text: 'The record is not deleted. It can still be opened with its secret link, but it no longer stands here, and nobody is reminded of it.',
    requests: 'What was sent to a function and has no answer can no longer be answered here. Reply links that the team has sent still work.',
    button: 'Move it out',
    back: 'Back',
  },

  send: {
    title: 'Send to the function',
    again: 'Send again with a new day',
    lead: (receiver, functions) => `Where to: ${receiver}. Here it goes to ${functions}.`,
    functions: { leader: 'the leaders nearest the team', med: 'the MED representatives nearest the team', coordinator: 'the information security coordinators' },
    text: 'They see what the team cannot solve itself, and which dilemma it came from. They do not see the team or the rest of the record.',
    nobody: 'Nobody here has that function yet. Ask your administrator to give it to somebody, or send the reply link from the record.',
    byMail: 'They get a mail now, one on the day before and one on the day, as long as there is no answer.',
    byPage: 'They see it on their overview when they sign in.',
    day: 'Answer no later than',
    dayHint: 'Two weeks is fair. Agree on the day with the team.',
    button: 'Send',
    back: 'Back',
    done: 'It has been sent.',
    problems: { day: 'Choose a day that exists. Write it as year-month-day, such as 2026-12-15.', past: 'Choose a day after today.', far: 'Choose a day within three months.', answered: 'An answer came in the meantime. It stands in the record.' },
  },

  reply: {
    title: 'A team asks for an answer',
    lead: (dilemmas, day) => `They held a dialogue${dilemmas === '' ? '' : ` about ${dilemmas}`} on ${day}. This is something they cannot solve themselves.`,
    back: 'Back to Dialogues and agreements',
  },

  waiting: {
    agreements: (count) => (count === 1 ? 'An agreement is to be followed up' : `${count} agreements are to be followed up`),
    requests: (count) => (count === 1 ? 'An obstacle waits for your answer' : `${count} obstacles wait for your answer`),
  },

  letters: {
    dialogue: (about) => (about === '' ? 'a dialogue' : `a dialogue about ${about}`),
    greeting: (name) => `Dear ${name}`,
    becauseMoved: (organisation) => `You get this mail because you moved the record in at ${organisation}. Move it out again if you want no more of them.`,
    becauseFunction: (organisation) => `You get this mail because of your function at ${organisation}. Others with the same function got the same.`,
    'agreement-soon': ({ count, day, dialogue }) => ({
      subject: count === 1 ? 'An agreement is soon to be followed up' : `${count} agreements are soon to be followed up`,
      lines: [`You held ${dialogue} and wanted to look at ${count === 1 ? 'an agreement' : `${count} agreements`} on ${day}.`],
      link: 'See the agreements',
    }),
    'agreement-today': ({ count, dialogue }) => ({
      subject: count === 1 ? 'An agreement is to be followed up today' : `${count} agreements are to be followed up today`,
      lines: [`You held ${dialogue} and wanted to look at ${count === 1 ? 'an agreement' : `${count} agreements`} today. Ask what happened, and what you learnt.`],
      link: 'See the agreements',
    }),
    asked: ({ count, day, dialogue }) => ({
      subject: 'A team asks for an answer',
      lines: [`A team held ${dialogue}. There ${count === 1 ? 'is something' : `are ${count} things`} they cannot solve themselves, and they need an answer no later than ${day}.`, 'You can answer »Yes«, »No, because …« or »Answer no later than …«.'],
      link: 'Read and answer',
    }),
    'reply-soon': ({ dialogue }) => ({
      subject: 'Tomorrow is the day for your answer',
      lines: [`A team that held ${dialogue} expects an answer tomorrow.`],
      link: 'Read and answer',
    }),
    'reply-today': ({ dialogue }) => ({
      subject: 'Today is the day for your answer',
      lines: [`A team that held ${dialogue} expects an answer today.`],
      link: 'Read and answer',
    }),
    replied: ({ count, dialogue }) => ({
      subject: 'The team has got an answer',
      lines: [`There is an answer to ${count === 1 ? 'something' : `${count} things`} that the team could not solve itself after ${dialogue}. It stands in the record. Read it aloud at the next meeting.`],
      link: 'See the answer',
    }),
  },
}
