/** What an address of an organisation may be: small letters and digits, with single hyphens between. */
export const slugForm = /^[a-z0-9]+(-[a-z0-9]+)*$/
export const longestSlug = 60

/** An address made of a name: »Nordby Kommune« is at nordby, »Ærø« at aeroe. Empty when nothing of the name can be in an address. */
export function slugOf(name: string): string {
  const latin = name
    .toLocaleLowerCase('da')
    .replaceAll(/\bkommune\b/g, ' ')
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
  const slug = latin.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-+|-+$/g, '')
  return slug.slice(0, longestSlug).replace(/-+$/, '')
}

/** The next address to try when one is taken: nordby, nordby-2, nordby-3. */
export function nextSlug(slug: string): string {
  const [, stem = slug, number] = /^(.*)-(\d{1,3})$/.exec(slug) ?? []
  const ending = `-${number === undefined ? 2 : Number(number) + 1}`
  return `${stem.slice(0, longestSlug - ending.length).replace(/-+$/, '')}${ending}`
}
