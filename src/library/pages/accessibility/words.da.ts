/** An honest draft of an accessibility statement. */
export const da = {
  title: 'Tilgængelighed',
  lead: 'Et udkast. Hver kommune, der driver siden, skal selv lave sin tilgængelighedserklæring med WAS-Tool.',
  sections: [
    {
      title: 'Det har vi bygget efter',
      text: `- Alt virker uden JavaScript, med tastatur alene og ved 320 punkters bredde.
- Tekst kan gøres dobbelt så stor, uden at noget falder ud.
- Farve er aldrig det eneste tegn. Tekst har mindst 4,5:1 i kontrast, i lys og i mørk.
- Sproget er almindeligt dansk. Hvert afsnit i et dilemma har et lixtal under 40.
- En hel dialog kan holdes uden telefoner, på papir eller med hænder.
- Ingenting blinker, og intet haster. Har du bedt din maskine om ro, står alting stille.`,
    },
    {
      title: 'Det prøver vi af',
      text: `Før en ny udgave bliver siderne prøvet af et program: med axe i en browser, uden JavaScript, på en smal skærm og med tastatur. Programmet finder kun en del af fejlene.`,
    },
    {
      title: 'Det ved vi ikke endnu',
      text: `- Siderne er ikke prøvet af mennesker, der selv bruger skærmlæser, forstørrelse eller styring med stemmen.
- Oplæsning bruger stemmen i din egen maskine. Har den ingen dansk stemme, er der ingen knap.
- Tekster, som organisationer selv skriver, findes ofte kun på ét sprog. Det står der, hvor det er sådan.
- Filmene har undertekster, synstolkning og tekst. De er ikke prøvet med skærmlæser, og stemmerne er en robots, hvor de høres.`,
    },
    {
      title: 'Kan du ikke bruge noget?',
      text: 'Sig det til den kommune, der driver siden. Den skal skrive her, hvem man ringer eller skriver til. Får du ikke et svar, kan du gå til Digitaliseringsstyrelsen, der fører tilsyn med loven om tilgængelighed.',
    },
    {
      title: 'Til den kommune, der driver siden',
      text: 'I skal have jeres egen erklæring, én for siden, med både en telefon og en skriftlig vej, og den skal ses efter hvert år. Brug udkastet her som begyndelse. Prøv siderne i jeres egne browsere, og skriv, hvad I finder.',
    },
  ],
}
