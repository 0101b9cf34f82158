import type { da } from './words.da.ts'

/** What it means to be aware, in English. */
export const en: typeof da = {
  title: 'What does it mean to be aware?',
  lead: 'Knowing the rules is half of it. The other half is what you do when the rule does not say it all.',
  definition: {
    title: 'How they put it in 2017',
    text: 'KL, the association of Danish municipalities, and the union HK Kommunal began a project on citizens’ information, and their answer had two halves. One is knowledge: you know about information security and are trained in it. The other is how you act: ethically, responsibly and from values. Only when both are there are you aware.',
    source: 'Read the article (in Danish)',
    url: 'https://vpt.dk/borgerservice/medarbejdere-og-ledere-bliver-klaedt-pa-til-passe-pa-borgernes-data',
    golden: 'There was a shortcut, too: look after others’ information as you want your own looked after.',
  },
  means: {
    title: 'That means three things here',
    items: [
      { title: 'The responsibility is the workplace’s', text: 'No one should carry it alone. So this map is about what a workplace can do, and each dialogue ends with what the place can do differently.' },
      { title: 'People must dare to help', text: 'Whoever is afraid of doing something wrong stops helping. That does not protect the citizen either.' },
      { title: 'Doubt is part of the trade', text: 'Whoever doubts aloud has seen both good things. That deserves thanks.' },
    ],
  },
  map: {
    title: 'The map',
    contents: 'Jump to',
    correct: 'Correct the map',
    correctText: 'Is something missing or wrong? The map is a text file that anyone can correct. Give the correction to whoever runs ErDuAware where you are.',
    team: 'Among us',
    leader: 'The leader',
    workplace: 'The workplace',
    talk: (title) => `Talk about it: ${title}`,
  },
}
