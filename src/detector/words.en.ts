import type { da } from './words.da.ts'

/** What a find is called in English. */
export const en: typeof da = {
  cpr: 'CPR number',
  phone: 'phone number',
  email: 'email address',
  address: 'address',
  plate: 'number plate',
  'case-number': 'case number',
  account: 'account number',
  card: 'card number',
  identity: 'ID number',
  'birth-date': 'date of birth',
  online: 'online profile',
  secret: 'password',
  name: 'name',
  health: 'health',
  social: 'private matter',
  rare: 'can only be one person',
}
