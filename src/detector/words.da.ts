/** What a find is called in Danish: in brackets where it was masked, and in the question about it. */
export const da = {
  cpr: 'CPR-nummer',
  phone: 'telefonnummer',
  email: 'mailadresse',
  address: 'adresse',
  plate: 'nummerplade',
  'case-number': 'sagsnummer',
  account: 'kontonummer',
  card: 'kortnummer',
  identity: 'id-nummer',
  'birth-date': 'fødselsdato',
  online: 'profil på nettet',
  secret: 'adgangskode',
  name: 'navn',
  health: 'helbred',
  social: 'privat forhold',
  rare: 'kan kun være én',
}
