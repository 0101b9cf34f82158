/** The page of a process. */
export const da = {
  people: (from: number, to: number) => `${from} til ${to} mennesker`,
  printing: 'Til print',
  failed: 'Det gik ikke',
  dilemmas: 'Dilemmaer at begynde med',
}
