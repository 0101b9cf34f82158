/** One printable sheet for MED and TRIO. */
export const da = {
  title: 'Til MED og TRIO: hvad ledelsen ikke kan se',
  short: 'Til MED og TRIO',
  lead: 'ErDuAware er samtaler om dilemmaer med borgernes data. Tyve minutter på et teammøde. Det er ikke en måling af nogen.',
  never: {
    title: 'Det findes ikke, heller ikke for den, der driver siden',
    items: [
      'Navne eller konti på dem, der er med.',
      'En liste over, hvem der var med, og hvem der ikke svarede.',
      'Et svar, der kan føres tilbage til et menneske eller et klokkeslæt.',
      'En score for et menneske, et team eller en leder.',
      'En rangliste eller en sammenligning af teams.',
      'Svarprocenter og klik.',
      'En historik over, hvad et team har svaret.',
      'En knap, der kan slå noget af det her til.',
    ],
  },
  seen: {
    title: 'Det kan ses, og af hvem',
    rows: [
      { what: 'Fordelingen i rummet', who: 'Dem, der er til stede. På én gang og efter reglerne her på arket. Slettet, når dialogen slutter.' },
      { what: 'De tre korte spørgsmål', who: 'Dem, der er til stede, efter de samme regler. Slettet på samme måde.' },
      { what: 'Et referat med aftalen', who: 'Kun hvis teamet skriver det. Den, der har linket. Det kan være omfattet af aktindsigt. Slettet efter 24 måneder.' },
      { what: 'Det, teamet ikke kan løse selv', who: 'Den, teamet sender det til. Det, der bliver sendt, har teamet selv skrevet.' },
    ],
  },
  shown: { title: 'Hvor meget af fordelingen', items: ['Under fem svar: ingenting.', 'Fem til ni: kun ord.', 'Ti og flere: tal. Et valg med nul til to svar står som »ingen eller få«.'] },
  cannot: {
    title: 'Det kan vi ikke love',
    items: [
      'Det, man siger højt, hører de andre. Er de få, kan de måske gætte.',
      'Den, der har koden, kan svare flere gange.',
      'En tyv, der får alle databasens filer, kan en tid måske koble en seddels nummer til et valg. Aldrig til et navn.',
    ],
  },
  ask: {
    title: 'Spørg om det her, før I begynder',
    items: [
      'Må man sige pas, og må man blive væk, uden at det bliver set?',
      'Er lederen med, og taler lederen så sidst?',
      'Hvem svarer på det, teamet ikke kan løse selv, og hvor hurtigt?',
      'Hvem har linket til referatet?',
      'Hvor melder man et rigtigt brud, hvis det kommer frem?',
    ],
  },
  survey: 'Vil kommunen en dag måle kulturen, er det noget andet. Det skal MED tage stilling til først.',
  whole: 'Hele løftet',
}
