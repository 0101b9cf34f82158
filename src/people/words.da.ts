import type { Role, Side } from './organisation/roles.ts'

const roles: Record<Role, string> = {
  administrator: 'Administrator',
  coordinator: 'Koordinator for informationssikkerhed',
  editor: 'Redaktør',
  facilitator: 'Tovholder',
  leader: 'Leder',
  med: 'MED-repræsentant',
  reviewer: 'Plads i referencegruppen',
}

const sides: Record<Side, string> = {
  employer: 'Arbejdsgiver',
  employee: 'Medarbejder',
  expert: 'Fagkundskab',
  lawyer: 'Jura',
}

export const da = {
  roles,
  sides,
  inside: {
    menu: 'Jeres sider',
    start: 'Oversigt',
    reports: 'Beretninger',
    teams: 'Dialoger og aftaler',
    studies: 'Feltstudier',
    editing: 'Redaktion',
    review: 'Kvalificering',
    exchange: 'Udveksling',
    units: 'Enheder',
    persons: 'Personer',
    organisation: 'Organisationen',
    self: 'Mig',
    public: 'Den åbne side',
    signOut: 'Log ud',
    madeUp: 'Denne organisation er opdigtet. Alt i den er et eksempel, ingen mennesker og ingen steder er virkelige.',
  },
}
