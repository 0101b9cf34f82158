import type { Line, ScriptWords } from './guide-script.ts'

const promise: Line = ['say', 'Vi gemmer kun, hvor mange der valgte hvad. Det, du siger højt, hører de andre. Er I få, kan de måske gætte.']
const names: Line = ['say', 'Vi taler om dilemmaet. Ikke om navne, og ikke om sager, man kan kende nogen på.']
const law: Line = ['say', 'Der er ikke ét rigtigt svar. Men loven sætter grænser. Dem ser vi på, før I aftaler noget.']

/** What the facilitator says and does, in Danish. */
export const da: ScriptWords = {
  own: {
    'follow-up': [
      ['do', 'Læs aftalen højt, som den står.'],
      ['say', 'Er den holdt, delvist holdt, ikke holdt eller lavet om?'],
      ['do', 'Spørg til aftalen og aldrig til, hvem der gjorde hvad. Er svaret »ikke« for anden gang:'],
      ['say', 'Skal vi droppe den, gøre den mindre eller sende den videre?'],
    ],
    join: [['do', 'Vis koden på den fælles skærm. Man kommer ind uden navn og uden konto, og lyden på telefonen er slået fra.'], names, promise],
    scene: [['do', 'Læs scenen højt i roligt tempo. Tæl til fem bagefter, før du siger noget.']],
    open: [
      ['do', 'Hæng koden op, hvor alle kommer forbi, og læg den i vagtplanen. Dialogen står åben, til du går videre.'],
      ['say', 'Læs scenen, og svar på telefonen, når du har fem minutter. Der er intet navn og ingen konto. Bagefter mødes vi og taler om det.'],
      ['do', 'Læs gerne scenen højt, når I skifter vagt.'],
    ],
    choice: [
      ['say', 'Hvad ville du gøre – her og nu? Vælg ikke det, du synes, man burde.'],
      ['say', 'Telefonen spørger også, hvor sikker du er. Og du må gerne springe over.'],
    ],
    alone: [
      ['say', 'Et minut for dig selv. Hvorfor valgte du sådan? Skriv det, hvis du vil. Det bliver på din telefon.'],
      ['do', 'Lad der være helt stille.'],
    ],
    pairs: [
      ['say', 'Tal med din sidemand om det, der trækker. I behøver ikke sige, hvad I valgte.'],
      ['do', 'Efter halvandet minut:'],
      ['say', 'Nu begynder den, der har lyttet. Hvad hørte du, som du ikke selv havde tænkt på?'],
      ['do', 'Spørg aldrig, hvem der valgte hvad.'],
    ],
    sentence: [
      ['do', 'Hver siger én sætning eller pas. Tag så borgeren:'],
      ['say', 'Nu er vi borgeren. Hvad håber vi?'],
    ],
    reveal: [
      ['say', 'Sådan ser det ud hos os i dag. Vælg et af svarene, og sig noget godt om det. Det behøver ikke være dit eget.'],
      ['do', 'Lad to eller tre svare. Brug så to stemmer. Borgeren er altid den ene:'],
      ['say', 'Nu er vi borgeren. Hvad håber vi?'],
    ],
    again: [
      ['say', 'Nu har vi hørt hinanden. Hvad ville du gøre nu? Det er lige så fint at holde fast.'],
      ['do', 'Hold dig fra at sige, at I er kommet videre. I har talt sammen. Det er nok.'],
    ],
    levers: [['say', 'Hvad ville gøre det lettest at handle rigtigt hos os?']],
    law: [
      law,
      ['do', 'Læs svarene herunder højt. Sig også, at det er et udkast.'],
      ['say', 'Mange forstår det valg. Det er ikke lovligt. Hvad skal ændres hos os, så vi kan hjælpe borgeren lovligt?'],
      ['do', 'Brug kun den sidste sætning, hvis et af svarene er uden for loven. Det svar sender I videre. Det bliver aldrig til en aftale.'],
    ],
    agreement: [
      ['say', 'Er der én ting, vi vil prøve? »Fra mandag spørger vi …« Eller siger vi: »Vi aftaler ikke noget i dag«? Det er en god slutning.'],
      ['do', 'Er det større end jer:'],
      ['say', 'Det kan vi ikke løse selv. Hvem tager den med, og hvortil?'],
    ],
    pulse: [
      ['say', 'Tre korte spørgsmål på telefonen. Svarene bliver vist for alle på én gang efter de samme regler. De bliver ikke gemt.'],
      ['do', 'Vis svarene, når I er klar. Slut til tiden.'],
    ],
    end: [
      ['say', 'Tak for i dag. Har vi aftalt noget, begynder vi med det næste gang.'],
      ['do', 'Slut til tiden. Også midt i noget godt.'],
    ],
  },
  board: {
    join: [['do', 'I holder tavlemøde: stående, uden film. Otte minutter i alt.'], names, promise],
    scene: [['do', 'Læs scenen højt. Den tager godt et minut.']],
    choice: [['say', 'Hvad ville du gøre – her og nu? Vælg, eller spring over.']],
    pairs: [['say', 'Tal to og to. Hvad hørte du, som du ikke selv havde tænkt på?']],
    law: [law, ['do', 'Sig også, at det er et udkast. Vil nogen aftale noget, så tag det på næste teammøde.']],
  },
  cases: [
    {
      id: 'names',
      title: '… nogen nævner en borger eller en kollega',
      lines: [
        ['say', "Jeg stopper dig venligt. Sig 'en borger', og lad detaljerne være."],
        ['do', 'Gå videre med det samme, så ingen bliver siddende med det.'],
      ],
    },
    {
      id: 'silence',
      title: '… der bliver stille',
      lines: [
        ['do', 'Lad der være stille. Ti sekunder føles langt, men kun for dig. Sker der stadig intet:'],
        ['say', 'Skriv et enkelt ord ned til dig selv. Så tager vi en runde. Man må gerne sige pas.'],
      ],
    },
    {
      id: 'talks-much',
      title: '… én taler for meget',
      lines: [['say', 'Tak. Den husker jeg. Nu vil jeg gerne høre en, der ser det anderledes.']],
    },
    {
      id: 'blame',
      title: '… nogen bliver gjort til skurk',
      lines: [['say', 'Lad os sige, at alle vil det godt. Hvorfor sker det så alligevel?']],
    },
  ],
  cues: {
    fewJoin: [['say', 'I er få. Derfor viser vi ingen tal – I taler i stedet.']],
    fewChoice: [
      ['do', 'I er få, så I vælger ikke på telefon. Tal om det her i stedet:'],
      ['say', 'Hvad kunne en kollega et andet sted vælge? Og hvad ville holde hende tilbage?'],
    ],
    smallJoin: [['say', 'Vi viser ingen tal, kun ord: de fleste, nogle, få eller ingen.']],
    manyJoin: [['do', 'Sæt jer ved borde med fire til seks. Hvert bord vælger en, der holder uret.']],
    manyPairs: [['do', 'Bordene taler i stedet for par.']],
    manyReveal: [['do', 'Hør tre borde, ikke alle.']],
    manyAgreement: [['do', 'I er mange. Aftaler laver I i jeres egne teams.']],
    remoteJoin: [
      ['say', 'Sluk optagelse, transskription og AI-referat. Det gælder også her i lokalet.'],
      ['do', 'Læg koden i chatten.'],
    ],
    remotePairs: [['do', 'Dem på skærmen taler to og to i små rum.']],
    remoteReveal: [['do', 'Hør en af dem på skærmen først.']],
    handsJoin: [['say', 'Vi svarer med hænder eller sedler i dag. Der skal ikke stå navn på noget.']],
    handsChoice: [['do', 'Tæl hænder, mens alle har lukkede øjne, eller saml sedler uden navn. Tast tallene ind herunder.']],
    handsReveal: [['do', 'Den fælles skærm viser det, du har talt, efter de samme regler som for telefoner.']],
    talkJoin: [['say', 'Vi bruger ingen telefoner i dag, og ingen svar bliver gemt.']],
    talkChoice: [['do', 'Lad alle vælge i stilhed. Ingen skal sige, hvad de valgte.']],
    talkReveal: [['do', 'Tag svarene et for et. Find noget, der taler for hvert af dem.']],
    talkLevers: [['do', 'Læs forslagene herunder højt, og hør, hvad I ville begynde med.']],
    phonesJoin: [['do', 'Vent, til de fleste er inde. Man kan også komme ind senere.']],
    numbersReveal: [['do', 'Den fælles skærm viser fordelingen nu. Er der mindst ti svar, er det tal. Et valg, som ingen eller få har taget, får aldrig et tal.']],
    wordsReveal: [['do', 'Den fælles skærm viser svarene som ord. Er der under fem svar, viser den ingenting. Så taler I videre uden.']],
    leaderTurn: [['do', 'Du er leder for dem, der er med. Du vælger, men taler sidst.']],
    presentTurn: [['do', 'Lederen vælger, men taler sidst.']],
    leaderSelf: [['do', 'Du vælger, men taler sidst. Begynd med en tvivl, du selv har haft. Har du ingen, så find ikke på noget. »Jeg ved ikke, hvad jeg selv ville gøre« er også en tvivl.']],
    leaderPresent: [['do', 'Aftal, før I begynder, at lederen vælger, men taler sidst.']],
    shiftsMeet: [['do', 'Nogle læste scenen for flere dage siden. Læs den højt igen, før I taler.']],
    shiftsChoice: [['do', 'Læser du scenen højt ved et vagtskifte, så slut sådan:']],
  },
  fit: {
    sizeLead: /\bEr I (under fem|fem til ni)\b[^.]*:$/,
    againLead: /^Vil du stille det første spørgsmål igen/,
    said: [/^Vis fordelingen\. Under fem/, /^Svarene er\b/],
    phones: [/^Telefonen spørger/, /bliver på din telefon/, /lyden på telefonen/, /^Vis koden/, /^Kig væk fra telefonerne/],
    spread: [/^Sådan ser det ud hos os i dag/, /^Fordelingen kommer/],
    counts: [/^Vi gemmer kun, hvor mange/, /^Er I få, kan de måske gætte/],
    forOthers: /^Nej\b/,
  },
}
