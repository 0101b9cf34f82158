/** What the operator reads about backups: what happened, and what to do. */
export const backupSentences = {
  isMade: (path: string, tables: number, rows: number) =>
    `Sikkerhedskopien ligger i ${path} (${tables} tabeller, ${rows} rækker).\nLæg den et sikkert sted uden for maskinen, og slet den, når den ikke skal bruges: Den har også det, der siden bliver slettet.`,
  isRestored: (path: string, tables: number, rows: number) =>
    `${path} er gendannet (${tables} tabeller, ${rows} rækker). Start ErDuAware med »npm start«.`,
  howToBackUp: 'Skriv »npm run backup« eller »npm run backup -- FIL«.',
  howToRestore: 'Skriv »npm run restore -- FIL« (og --replace efter FIL, hvis det, der er nu, skal erstattes).',
  noDatabase: (folder: string) => `Der er ingen database i ${folder}. Sæt DATA_FOLDER til den mappe, som ErDuAware bruger.`,
  notReady: (folder: string) => `ErDuAware er ved at starte på ${folder}. Prøv igen om lidt.`,
  exists: (path: string) => `${path} findes allerede. Vælg et andet navn, eller flyt filen.`,
  noFile: (path: string) => `Filen ${path} findes ikke eller kan ikke læses.`,
  cannotWrite: (path: string) => `Sikkerhedskopien kan ikke skrives til ${path}. Vælg en anden mappe.`,
  mayNotReadAll: (tables: string, user: string) =>
    `Brugeren i DATABASE_URL må ikke se alle rækker (${tables}), så kopien ville mangle noget. Lad databasens administrator køre: ALTER ROLE ${user} BYPASSRLS;`,
  isNotWhole: (path: string) =>
    `${path} er ikke en hel sikkerhedskopi fra ErDuAware: Kontrolsummen passer ikke. Brug en anden kopi. Databasen er ikke rørt.`,
  isNewer: (name: string) =>
    `Sikkerhedskopien er fra en anden eller nyere udgave af ErDuAware (den har ${name}). Gendan den med den udgave. Databasen er ikke rørt.`,
  isInUse: (sessions: number) =>
    `ErDuAware kører på databasen (${sessions} forbindelser). Stop den først. Databasen er ikke rørt.`,
  isNotEmpty: (table: string) =>
    `Databasen er ikke tom (der er rækker i ${table}). Tag en sikkerhedskopi af det, der er, og kør igen med --replace, hvis det skal erstattes.`,
  hasForeignTables: (tables: string) =>
    `Databasen har andet end ErDuAware (${tables}), og det ville gå tabt. Gendan i en database, der kun er til ErDuAware.`,
  mayNotReplace: (reason: string) =>
    `Det, der er i databasen, kan ikke erstattes (${reason}). Gendan i en tom database, som brugeren i DATABASE_URL ejer.`,
}
