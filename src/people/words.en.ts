import type { Words } from './words.ts'

export const en: Words = {
  roles: {
    administrator: 'Administrator',
    coordinator: 'Information security coordinator',
    editor: 'Editor',
    facilitator: 'Facilitator',
    leader: 'Leader',
    med: 'MED representative',
    reviewer: 'Seat in the reference group',
  },
  sides: {
    employer: 'Employer',
    employee: 'Employee',
    expert: 'Expertise',
    lawyer: 'Law',
  },
  inside: {
    menu: 'Your pages',
    start: 'Overview',
    reports: 'Reports',
    teams: 'Dialogues and agreements',
    studies: 'Field studies',
    editing: 'Editing',
    review: 'Review',
    exchange: 'Exchange',
    units: 'Units',
    persons: 'People',
    organisation: 'The organisation',
    self: 'Me',
    public: 'The open page',
    signOut: 'Sign out',
    madeUp: 'This organisation is made up. Everything in it is an example; no person and no place is real.',
  },
}
