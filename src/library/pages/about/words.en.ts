import type { da } from './words.da.ts'

/** What ErDuAware is, in English. */
export const en: typeof da = {
  title: 'About ErDuAware',
  lead: 'A free program and a free library, so that every municipality can talk about what is hard with citizens’ data.',
  sections: [
    {
      title: 'Where the idea comes from',
      text: `In 2017 KL, the association of Danish municipalities, and the union HK Kommunal began the project *Awareness om informationssikkerhed i borgerbetjeningen*. Seven municipalities took part. The project gathered dilemmas from everyday work, showed them on film and wanted to help leaders and employees talk about them in mutual trust.

That was wise. Here it is for all the others.

- [The article on the project, 2017, in Danish](https://vpt.dk/borgerservice/medarbejdere-og-ledere-bliver-klaedt-pa-til-passe-pa-borgernes-data)
- [The debate at Folkemødet, 2018, in Danish](https://vpt.dk/borgerservice/folkemode-der-er-brug-udvikle-kulturen-omkring-informationssikkerhed)
- [Help for digitally challenged citizens, 2023, in Danish](https://vpt.dk/borgerservice/hjaelp-til-digitalt-udfordrede-borgere)`,
    },
    {
      title: 'Whose it is',
      text: `This was made independently. It is **not** KL's, HK Kommunal's or Fremfærd's, and they have not endorsed it.

We have read the articles. We have not seen the project's final report, its list of competencies or all its films. What we derived ourselves is marked “derived”. What we found has a source.

This site is run by whoever set it up, for instance your municipality. They decide who may use it and answer for it.`,
    },
    {
      title: 'Is it law?',
      text: 'No. The rules are written briefly and after sources that we name. Each source says on which day we read it, or that we have not read it yet. A rule has been reviewed only when a lawyer’s function and a day stand beside it.',
    },
    {
      title: 'Terms',
      text: `- **The texts** may be used, changed and shared by all who name the source: [Creative Commons Attribution 4.0](https://creativecommons.org/licenses/by/4.0/).
- **The program** is free: Mozilla Public License 2.0.
- **The typefaces** are Young Serif and Atkinson Hyperlegible Next. They are free: SIL Open Font License.`,
    },
    {
      title: 'Take part',
      text: `A dilemma is a text file. You can write your own in any text editor, and a small program tells you if something is missing. The format is described in *docs/format.md*, which comes with the program.

If there is a mistake in a text, tell whoever runs the site where you are.`,
    },
  ],
  contents: { text: 'How much is there, what was found, and what was derived?', link: 'About the content' },
  openData: {
    title: 'The library as data',
    text: 'All texts are there as data too, so that other programs can use them. Terms and sources stand in the file, and whether a lawyer has reviewed the rules.',
    feed: 'Follow what is new (Atom)',
    data: 'Fetch the whole library (JSON)',
    schema: 'See what is in the file (JSON Schema)',
  },
}
