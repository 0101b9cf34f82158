/** The closed lists of the format. A new word is added here and gets a name in every language of the interface. */
export const settings = ['citizen-contact', 'access-administration'] as const

export const places = [
  'borgerservice',
  'bibliotek',
  'telefonen',
  'hjemmepleje',
  'plejehjem',
  'skole',
  'dagtilbud',
  'familie',
  'beskaeftigelse',
  'it',
  'raadhus',
] as const

export const roles = [
  'everyone',
  'counter',
  'phone',
  'home-care',
  'nurse',
  'health-visitor',
  'teacher',
  'childcare',
  'caseworker',
  'new-employee',
  'trainee',
  'cleaner',
  'facilities',
  'it',
  'access',
  'system-owner',
  'form-owner',
  'security',
  'hr',
  'union',
  'leader',
] as const

/** The themes that a text can name, gathered under the few topics that people look for. */
export const topics = {
  mitid: ['mitid', 'power-of-attorney', 'trust', 'fraud', 'identity'],
  room: ['room', 'screen', 'queue', 'paper', 'print', 'cpr-number', 'home-visit'],
  telling: ['confidentiality', 'relatives', 'telephone', 'messages', 'silence', 'consent', 'interpreter'],
  children: ['children', 'custody', 'pictures', 'protected-address'],
  together: ['coherent-plan', 'departments', 'own-words'],
  refusal: ['refusal', 'citizens-choice'],
  control: ['control', 'social-media', 'tips'],
  records: ['notes', 'recording', 'access-request', 'storage'],
  wrong: ['e-mail', 'wrong-recipient', 'breach', 'speaking-up'],
  access: ['access', 'need-to-know', 'onboarding', 'roles', 'logs', 'shared-login'],
  tools: ['apps', 'ai', 'spreadsheets'],
  colleagues: ['employees', 'health', 'training'],
} as const

export const themes = Object.values(topics).flat()

export const leverKinds = ['room', 'procedure', 'system', 'leader', 'other'] as const

export const audiences = ['team-leader', 'facilitator', 'security-coordinator', 'med-committee'] as const

/** From which side those spoke who qualified a text. */
export const sides = ['employer', 'employee', 'expert', 'lawyer'] as const

/** The steps of a facilitator's script, in the order in which they come. */
export const guideSteps = [
  'before',
  'leader',
  'follow-up',
  'join',
  'scene',
  'choice',
  'alone',
  'pairs',
  'reveal',
  'levers',
  'law',
  'agreement',
  'pulse',
  'board',
] as const

/** What every script has words for; a script may have more. */
export const guideCases = ['real-breach', 'names', 'silence', 'talks-much', 'three', 'sixteen', 'hybrid', 'short-time'] as const

export type Place = (typeof places)[number]
export type Role = (typeof roles)[number]
export type Theme = (typeof topics)[Topic][number]
export type Topic = keyof typeof topics
