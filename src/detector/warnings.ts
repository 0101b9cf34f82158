import type { Reading } from './atoms.ts'
import type { Found } from './findings.ts'

const people = new Set('han hun ham hende hans hendes borger borgeren borgers borgerens mor far søn datter mand kone kollega kollegaen min kæreste eksmand ekskone dreng drengen pige pigen barn barnet beboer beboeren patient patienten elev eleven moster onkel bror søster medarbejder leder chef ansøger nabo naboen familien mormor farmor morfar farfar de jeg'.split(' '))

/** What words begin with when they tell of a person's health, and of other matters that are hard to have known. */
const health = 'kræft diagnose demens dement depression depressiv skizofreni psykose psykotisk bipolar autis adhd angst anoreksi bulimi spiseforstyrrelse hiv hepatitis epilepsi diabetes sukkersyge kol parkinson sklerose blodprop hjerteanfald gravid abort fertilitet selvmord selvskad overdosis medicin antidepressiv insulin kemo operation opereret indlagt indlæggelse psykiatri psykiater psykolog sygemeldt stress ptsd handicap udviklingshæm hjerneskade lammet blind misbrug alkohol alkoholiker drikker afrus hash kokain heroin narko stofmisbrug inkontinen ble sår smitte'.split(' ')
const social = 'kontanthjælp førtidspension anbragt anbringelse tvangsfjern tvangsanbr krisecenter vold voldelig overgreb incest voldtægt fængsel fængslet afson dømt straffe kriminel tiltalt gæld fogeden udsat udsættelse hjemløs skilsmisse skilt utro forældremyndighed samvær asyl flygtning opholdstilladelse udvis mishandl omsorgssvigt underretning fyret bortvist racis muslim jøde homoseksu transkøn lesbisk bøsse fagforening'.split(' ')
const ordinary = new Set(['blev', 'blevet', 'bleg', 'blomster', 'såret', 'sårbar', 'medicinsk', 'stressende', 'blindgyde', 'blinde', 'diagnoser', 'voldsom', 'voldsomt', 'voldsomme', 'bleer', 'ble', 'kolonne', 'kollega', 'kold', 'kolde', 'hashtag', 'udsatte', 'medicinskab', 'operationel', 'operationer', 'psykologisk', 'straffeloven', 'skiltet', 'skilte', 'voldgade', 'voldparken', 'smittende', 'handicapforbund', 'operationelle', 'medicinskema', 'angstede'])
const exact = new Set(['kol', 'blind', 'hash', 'ble', 'sår', 'vold', 'skilt', 'udsat', 'drikker', 'dømt', 'utro', 'fyret', 'hiv', 'adhd', 'ptsd', 'lammet', 'stress', 'gæld', 'angst', 'jøde', 'asyl', 'abort'])
/** Without a form of »the only one«, who is meant is hard to say; with it, anybody in town knows. */
const rare = ['den eneste i', 'det eneste i', 'de eneste i', 'eneste i byen', 'eneste i kommunen', 'eneste i landsbyen', 'den eneste mand', 'den eneste kvinde', 'den eneste med', 'den eneste der', 'som var i avisen', 'der var i avisen', 'var i avisen', 'stod i avisen', 'var i fjernsynet', 'var i tv', 'var på forsiden', 'i nyhederne', 'som alle kender', 'alle kender ham', 'alle kender hende', 'alle kender dem', 'alle i byen', 'hele byen', 'kendt i byen', 'kendt fra', 'er byrådsmedlem', 'er borgmester', 'borgmesterens', 'byrådsmedlem', 'landsholdet', 'som er kendt', 'den eneste tandlæge', 'den eneste præst', 'den eneste læge', 'eneste familie', 'eneste barn i', 'eneste dreng i', 'eneste pige i', 'den første i', 'trillinger', 'tidligere landsholdsspiller', 'kendt person']

const [healthStems, socialStems] = [byBeginning(health), byBeginning(social)]
const rareFirsts = new Set(rare.map((phrase) => phrase.split(' ')[0] ?? ''))

/** Health and other hard matters beside a person, and what only one can be meant by: one warning of each kind in a paragraph. */
export function warningsIn(reading: Reading, hasName: boolean): Found[] {
  const found: Found[] = []
  const lower = reading.folded.lower
  let hasPerson = hasName
  const told = new Set<string>()
  const waiting: Found[] = []
  for (const [index, atom] of reading.atoms.entries()) {
    if (lower.slice(Math.max(reading.atoms[index - 1]?.to ?? 0, atom.from - 8), atom.from).includes('\n\n')) {
      told.clear()
    }
    hasPerson ||= people.has(atom.lower)
    const kind = kindOf(atom.lower)
    if (kind !== undefined && !told.has(kind)) {
      told.add(kind)
      waiting.push({ from: atom.from, to: atom.to, kind, sure: false, weight: 5 })
    }
    const phrase = rareFirsts.has(atom.lower) ? rareAt(lower, atom.from) : undefined
    if (phrase !== undefined && !told.has('rare')) {
      told.add('rare')
      found.push({ from: atom.from, to: phrase, kind: 'rare', sure: false, weight: 6 })
    }
  }
  return hasPerson ? [...found, ...waiting] : found
}

function kindOf(lower: string): 'health' | 'social' | undefined {
  if (lower.length < 3 || lower.length > 40 || ordinary.has(lower)) return undefined
  if (begins(lower, healthStems)) return 'health'
  return begins(lower, socialStems) ? 'social' : undefined
}

function byBeginning(stems: readonly string[]): ReadonlyMap<string, string[]> {
  const map = new Map<string, string[]>()
  for (const stem of stems) map.set(stem.slice(0, 2), [...(map.get(stem.slice(0, 2)) ?? []), stem])
  return map
}

function begins(word: string, stems: ReadonlyMap<string, string[]>): boolean {
  return (stems.get(word.slice(0, 2)) ?? []).some((stem) => (exact.has(stem) ? word === stem : word.startsWith(stem)))
}

/** The end of a phrase that begins here; »den eneste i« goes on to what it is the only one in. */
function rareAt(lower: string, from: number): number | undefined {
  const first = lower[from] ?? ''
  for (const phrase of rare) {
    if (phrase[0] !== first || !lower.startsWith(phrase, from) || /\p{L}/u.test(lower[from + phrase.length] ?? '')) continue
    const more = phrase.endsWith(' i') ? /^ [\p{L}]{1,30}(?: [\p{L}]{1,30})?/u.exec(lower.slice(from + phrase.length, from + phrase.length + 64)) : null
    return from + phrase.length + (more?.[0].length ?? 0)
  }
  return undefined
}
