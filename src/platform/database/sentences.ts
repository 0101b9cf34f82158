/** What the operator reads when something stands in the way: what it is, and what to do. */
export const sentences = {
  alreadyRunning: (pid: number, folder: string) =>
    `ErDuAware kører allerede på ${folder} (proces ${pid}). Brug den, der kører, eller stop den først.`,
  mayNot: (path: string) =>
    `ErDuAware må ikke læse og skrive i ${path}. Giv den bruger, der starter ErDuAware, lov til det, eller vælg en anden mappe med DATA_FOLDER.`,
  isReadOnly: (path: string) => `Der kan kun læses i ${path}. Vælg med DATA_FOLDER en mappe, der kan skrives i.`,
  isNoFolder: (path: string) => `${path} er ikke en mappe. Vælg en anden med DATA_FOLDER.`,
  diskIsFull: 'Disken er fuld. Gør plads, og start ErDuAware igen.',

  userHasNoName: (uid: number) =>
    `Brugeren med nummer ${uid} står ikke i /etc/passwd, og det kræver den indbyggede PostgreSQL. Start som en anden bruger, eller brug en database på en server (DATABASE_URL).`,
  noUserForPostgres:
    'PostgreSQL kan ikke køre som root, og ErDuAware kunne ikke oprette en bruger til den. Start ErDuAware som en almindelig bruger.',
  noBinaries: (platform: string) =>
    `Den indbyggede PostgreSQL er ikke installeret til denne maskine (${platform}). Kør »npm ci« igen, eller brug en database på en server (DATABASE_URL).`,
  installScriptsDidNotRun:
    'npm kørte ikke de installationsscripts, som PostgreSQL behøver. Slet mappen node_modules, og kør »npm start« igen uden --ignore-scripts.',
  needsOtherSystem:
    'Den indbyggede PostgreSQL passer ikke til dette system (den kræver glibc, som Debian, Ubuntu og Red Hat har). Brug et andet system eller en database på en server (DATABASE_URL).',
  cannotCopyBinaries: (from: string, to: string) =>
    `PostgreSQL kører som sin egen bruger og kan ikke nå ${from}, og ErDuAware kan ikke lægge en kopi i ${to}. Flyt ErDuAware til en mappe, som alle kan gå ind i, fx /srv/erduaware.`,
  noPasswords: (path: string) =>
    `${path} mangler eller kan ikke læses som JSON, og uden den kan databasen ikke åbnes. Læg filen tilbage fra en kopi af datamappen.`,
  otherVersion: (folder: string, found: string, expected: string) =>
    `${folder} er lavet af PostgreSQL ${found}, og denne udgave af ErDuAware har PostgreSQL ${expected}. Tag en sikkerhedskopi med den gamle udgave (npm run backup), flyt mappen væk, og gendan med den nye (npm run restore -- FIL).`,
  isNoCluster: (folder: string) =>
    `${folder} er ikke tom og er ikke en database. Flyt indholdet væk, eller vælg en anden mappe med DATA_FOLDER.`,
  initdbFailed: (reason: string) => `Databasen kunne ikke oprettes: ${reason}`,
  postgresFailed: (reason: string, log: string) => `PostgreSQL kunne ikke starte: ${reason} (Se også ${log}.)`,
  postgresEnded: (log: string) =>
    `PostgreSQL er stoppet af sig selv, og derfor stopper ErDuAware. Start ErDuAware igen; det, der var gemt, er gemt. (Se også ${log}.)`,
  noReason: 'årsagen er ukendt.',

  cannotReach: (setting: string, host: string) =>
    `Databasen på ${host} svarer ikke. Se efter, om den kører, og om ${setting} er rigtig.`,
  isRejected: (setting: string, host: string) =>
    `Databasen på ${host} afviser brugeren eller adgangskoden i ${setting}.`,
  noSuchDatabase: (setting: string, host: string) =>
    `Databasen i ${setting} findes ikke på ${host}. Opret den, eller ret navnet.`,
  cannotOpen: (setting: string, host: string, reason: string) =>
    `Databasen på ${host} (${setting}) kan ikke åbnes: ${reason}`,
  tooOld: (version: string) => `Databasen er PostgreSQL ${version}. ErDuAware kræver PostgreSQL 17 eller nyere.`,
  notUtf8: (encoding: string) =>
    `Databasen bruger tegnsættet ${encoding}. ErDuAware kræver UTF8: opret databasen med ENCODING 'UTF8'.`,
  mayNotMakeRole: (lines: string) =>
    `Brugeren i DATABASE_URL må ikke oprette den rolle, som ErDuAware arbejder med. Lad databasens administrator køre de to linjer her, eller sæt DATABASE_APP_URL:\n${lines}`,
  mayNotChangeRole: (lines: string) =>
    `Rollen erduaware_app findes, men har en anden adgangskode, end ErDuAware regner med. Sæt DATABASE_APP_URL, eller lad databasens administrator køre de to linjer her:\n${lines}`,
  wrongRole: (name: string) =>
    `DATABASE_APP_URL skal bruge rollen erduaware_app, for den har tabellernes rettigheder. Nu står der ${name}.`,
  roleIsTooStrong: (reasons: string) =>
    `Rollen erduaware_app må for meget (${reasons}), så databasen ville ikke beskytte nogen. Fjern de rettigheder, og start igen.`,

  migrationEdited: (name: string) =>
    `Migrationen ${name} er ændret, efter at databasen har kørt den. Hent den oprindelige fil igen, og læg ændringen i en ny fil.`,
  databaseIsNewer: (name: string) =>
    `Databasen er fra en nyere udgave af ErDuAware (den har kørt ${name}). Start den nyere udgave, eller gendan en ældre sikkerhedskopi.`,
  migrationOutOfOrder: (name: string, last: string) =>
    `Migrationen ${name} mangler i databasen, men kommer før ${last}, som er kørt. Giv den et navn, der kommer efter.`,
  migrationFailed: (name: string, reason: string) => `Migrationen ${name} kunne ikke køres: ${reason}`,
}
