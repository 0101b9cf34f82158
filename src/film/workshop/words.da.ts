/** The workshop's page as the server writes it. */
export const da = {
  title: 'Filmværkstedet',
  lead: 'Skriv et dilemma som manuskript, og se det som film, mens I skriver. Det bliver på jeres egen maskine.',
  without: {
    heading: 'Her virker værkstedet uden billeder',
    text: 'Filmen tegnes af et script i jeres browser, og det er slået fra eller kan ikke køre her. I kan stadig skrive manuskriptet og få det læst igennem. Vi gemmer det ikke: Tag en kopi, før I lukker siden.',
    stored: 'Teksten sendes til serveren, når I trykker. Den læses igennem og bliver ikke gemt.',
  },
  script: 'Manuskript',
  check: 'Læs igennem',
  about: 'Sådan skriver I et manuskript',
  from: 'Begynd med en af bibliotekets film',
  fine: 'Ingen fejl. Manuskriptet kan blive til en film.',
  faults: (count: number) => (count === 1 ? 'Én ting skal rettes' : `${count} ting skal rettes`),
  atLine: (line: number) => `Linje ${line}`,
  empty: 'Der står ikke noget endnu. Skriv et manuskript, eller begynd med en film fra biblioteket.',
  tooLarge: 'Teksten fylder mere end 1 MB og er ikke læst. Et manuskript til halvandet minut fylder nogle få sider. Gå tilbage, og tag kun manuskriptet med.',
  guide: {
    title: 'Sådan skriver I et manuskript',
    lead: 'Ren tekst, én ting ad gangen, og de ord, filmen kan tegne. I værkstedet kommer ordene frem, mens I skriver.',
    back: 'Til filmværkstedet',
    whole: 'En hel film',
    words: 'Alle ordene',
    intro: 'Kun det, der står her, kan tegnes. Et ord med … skal have noget efter sig: en ting eller en person.',
    kinds: { actions: 'Handlinger', props: 'Ting, man kan flytte', fixtures: 'Ting, der hører til stedet', moods: 'Stemninger', places: 'Steder', times: 'Tider', weathers: 'Vejr', shots: 'Kamera', effects: 'Lyde, der høres én gang', ambiences: 'Lyde, der bliver ved', roles: 'Roller', traits: 'Udseende', colours: 'Farver' },
    sample: `Title: Sedlen på skærmen
Sprog: da
Medvirkende:
    AMINA: medarbejder, 38, hijab, nøglesnor
    SØREN: borger, 74, gråt hår, briller, orange strik

INDE. BORGERSERVICE - FORMIDDAG

[[LYD: lav snak]]

SØREN
(venlig)
Er det din kode, der hænger dér?

AMINA ser på sedlen.

[[STOP: Hvad ville du gøre?]]
* Jeg tager den ned -> tager-ned
* Jeg lader den hænge -> lader-haenge

INDE. BORGERSERVICE - FORMIDDAG #tager-ned#

AMINA tager sedlen.

SØREN
Så slap jeg for at kigge.

INDE. BORGERSERVICE - FORMIDDAG #lader-haenge#

AMINA
Den er kun til mig.

SØREN
Den er ret stor.
`,
  },
}

export type WorkshopWords = typeof da
