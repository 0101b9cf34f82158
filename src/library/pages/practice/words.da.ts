/** Good practice: the list and a page. */
export const da = {
  title: 'God praksis',
  lead: 'Det, en arbejdsplads kan gøre, så man ikke behøver huske alting selv. Tag ét ad gangen, og begynd på mandag.',
  count: 'Her er kun lidt endnu. Hellere ét råd, der holder, end ti, der lyder godt.',
  inDilemmas: { title: 'Mere ligger i dilemmaerne', text: 'Hvert dilemma slutter med god praksis til netop den situation.', link: 'Find et dilemma' },
  processes: { title: 'Forløb', lead: 'Når I vil mere end tyve minutter.', all: 'Alle forløb, og hvad der er afprøvet' },
  process: (minutes: number, from: number, to: number) => `${minutes} minutter, ${from} til ${to} mennesker`,
  begin: (minutes: number) => `${minutes} minutter at begynde på`,
  facts: { owner: 'Hvem har den', decides: 'Hvem bestemmer', med: 'Skal MED spørges?', supported: 'Støttes af' },
  med: { yes: 'Ja', no: 'Nej', depends: 'Det kommer an på. Se siden.' },
  rules: 'Reglerne og kilderne',
  dilemmas: 'Tal om det',
}
