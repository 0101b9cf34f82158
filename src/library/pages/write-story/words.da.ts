/** How to write a story from a workplace, with one example that never happened and says so. */
export const da = {
  title: 'Skriv en fortælling',
  lead: 'En side er nok. Skriv den to eller tre sammen, mens I kan huske det.',
  questions: 'Fem spørgsmål',
  steps: [
    { title: 'Hvad var svært?', text: 'Fortæl, hvad der trak i begge retninger. Uden borgere, også forklædte. »Folk sagde deres cpr-nummer højt i køen« er nok.' },
    { title: 'Hvad prøvede vi først?', text: 'Også det, der ikke virkede. Det er tit dét, andre har mest brug for at læse.' },
    { title: 'Hvad ændrede arbejdspladsen?', text: 'Rummet, arbejdsgangen, systemet eller noget, ledelsen besluttede. Skriv, hvilken funktion der gjorde det, og aldrig hvem.' },
    { title: 'Hvordan ved vi, at det hjalp?', text: 'Hvad holdt I op med at skulle tænke på? Hvad siger borgerne? Ved I det ikke, så skriv det.' },
    { title: 'Hvad ville vi gøre anderledes?', text: 'Én sætning til dem, der står samme sted i morgen.' },
  ],
  voice: {
    title: 'Sådan lyder den godt',
    items: [
      'Skriv »vi«. Så er det jeres historie og ingens fejl.',
      'Skriv korte sætninger. Læs dem højt for hinanden.',
      'Skriv ikke, om noget var lovligt. Det kræver en jurist. Skriv, hvad I gjorde.',
      'Skriv kun tal, I selv har talt. »Vi har ikke talt efter« er et godt svar.',
      'Sæt kun noget i anførselstegn, når den, der sagde det, har sagt ja til det.',
    ],
  },
  example: {
    label: 'Opdigtet eksempel',
    lead: 'Her er en fortælling, vi har fundet på, så I kan se formen. Den er ikke sket, og den kommer aldrig med blandt de rigtige.',
    end: 'Slut på det opdigtede eksempel.',
    title: 'Skærmen, der kunne læses fra køen',
    summary: 'Vi vendte skranken en kvart omgang, og så kunne ingen læse med.',
    toldBy: 'To fra skranken og teamlederen',
    leader: 'Teamlederen',
    sections: [
      'De, der stod forrest i køen, kunne læse vores skærm. Vi ville gerne vise borgeren, hvad vi skrev, så det var rigtigt. Men når én kunne se med, kunne de næste også.',
      'Vi satte et mærke på gulvet. Det hjalp i en uge. Så flyttede vi en reol for at gøre rent, og mærket var væk. Vi prøvede også at dreje skærmen, hver gang der kom en ny. Det glemte vi, når vi havde travlt.',
      'Den, der har lokalerne, vendte hele skranken en kvart omgang. Nu er der en væg bag borgeren. Vi satte en lille skærm op, som kun vender mod den, der sidder der.',
      'Vi holdt op med at dreje på skærmen. Vi har ikke talt, hvor mange der læste med før, så vi ved ikke, hvor meget det betyder. En af os siger, at hun taler roligere nu.',
      'Vi ville spørge den, der har lokalerne, i den første uge. Det tog en formiddag at flytte skranken. Vi havde levet med den i årevis.',
    ],
  },
  afterwards: {
    title: 'Når den er skrevet',
    text: 'Gå tjeklisten igennem sammen. Giv så teksten til den, der driver siden hos jer. Den bliver en lille tekstfil, og et program siger til, hvis der står noget, der kan føre til et menneske. Formatet er beskrevet i *docs/format.md*, som følger med programmet.',
    checklist: 'Tjeklisten om samtykke og om ikke at kunne kendes',
    stories: 'Fortællinger fra arbejdspladser',
  },
}
