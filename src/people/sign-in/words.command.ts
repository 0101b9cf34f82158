/** What the operator reads when a link is made; operators read Danish, as at every start. */
export const command = {
  howTo: 'Sådan laves et link, der opretter en organisation: npm run organisation -- new',
  notStarted: 'Der er ingen database her endnu. Start ErDuAware først (npm start); så står der et link.',
  notReady: 'ErDuAware er ved at starte. Prøv igen om et øjeblik.',
  made: (link: string) => `Åbn linket, og opret en organisation. Det virker én gang og i syv dage:\n${link}`,
}
