const women = 'kvinden moren mor mormor farmor konen kone søsteren søster datteren datter pigen damen woman mother wife sister daughter girl agnes astrid birgit birthe bodil dagmar dorthe edith ellen elisabeth esther fatemeh fatme gerd gudrun helen ingeborg inger ingrid iben ines inès isabel jytte karen karin kathrin katrin kirsten lis lisbet lisbeth liv louise maren margit marion maj mai may mary merethe nour noor rigmor ruth signe sigrid solveig susan sally tove vibeke yasmin zeynep'
const men = 'manden faren far morfar farfar sønnen søn broren bror drengen herren man father husband brother son boy aage åge arne bjarne børge frode helge kalle uffe ole palle poul preben rune sune thue age mike steve george dave joe jose luca ilja noah joshua mustafa elia luka sascha'

const known = new Map([...women.split(' ').map((name) => [name, 'woman'] as const), ...men.split(' ').map((name) => [name, 'man'] as const)])

/** What a name says of whom it belongs to, as far as Danish names do: the known ones, and those that end in -a or -e. `undefined` when it says nothing. */
export function namedAs(name: string): 'woman' | 'man' | undefined {
  const first = name.toLowerCase().split(/[\s-]/)[0] ?? ''
  const found = known.get(first)
  if (found !== undefined) return found
  if (/(a|e|ie|ah|lin|lyn)$/.test(first)) return 'woman'
  return /(n|r|s|d|k|t|f|v|l|m|g|b|o|i|y|p|j|x)$/.test(first) && !/(eren|ing)$/.test(first) ? 'man' : undefined
}
