/** A part of an organisation; `parentId` is none for what stands highest. */
export type Unit = { id: string; parentId: string | undefined; name: string }

/** A unit with what lies under it, in order of name. */
export type Branch = Unit & { branches: Branch[] }

/** The units as a tree; one whose parent is not among them stands highest. */
export function treeOf(units: readonly Unit[]): Branch[] {
  const branches = new Map(units.map((unit) => [unit.id, { ...unit, branches: [] as Branch[] }]))
  const top: Branch[] = []
  for (const branch of branches.values()) (branches.get(branch.parentId ?? '')?.branches ?? top).push(branch)
  for (const { branches: under } of branches.values()) under.sort(byName)
  return top.sort(byName)
}

/** All units in the order in which the tree is read, each with how deep it lies; the highest have 0. */
export function listed(branches: readonly Branch[], depth = 0): { unit: Branch; depth: number }[] {
  return branches.flatMap((unit) => [{ unit, depth }, ...listed(unit.branches, depth + 1)])
}

/** Whether a unit can be put under another: it may not come to lie under itself. */
export function mayLieUnder(units: readonly Unit[], id: string, parentId: string | undefined): boolean {
  const parents = new Map(units.map((unit) => [unit.id, unit.parentId]))
  for (let at = parentId; at !== undefined; at = parents.get(at)) if (at === id) return false
  return true
}

/** The names from the highest unit down to this one. */
export function pathOf(units: readonly Unit[], id: string): string[] {
  const unit = units.find((one) => one.id === id)
  return unit === undefined ? [] : [...(unit.parentId === undefined ? [] : pathOf(units, unit.parentId)), unit.name]
}

/** The paths that are not there yet, each after the one that it lies under, and how many were there already. */
export function missing(units: readonly Unit[], paths: readonly (readonly string[])[]): { missing: string[][]; known: number } {
  const there = new Set(units.map((unit) => keyOf(pathOf(units, unit.id))))
  const known = new Set(paths.map(keyOf).filter((key) => there.has(key))).size
  const found: string[][] = []
  for (const path of paths) {
    for (let length = 1; length <= path.length; length++) {
      const part = path.slice(0, length)
      if (there.has(keyOf(part))) continue
      there.add(keyOf(part))
      found.push(part)
    }
  }
  return { missing: found, known }
}

/** Two spellings of a name that differ by case alone are the same unit. */
export function keyOf(path: readonly string[]): string {
  return JSON.stringify(path.map((name) => name.toLocaleLowerCase('da')))
}

const byName = (a: Unit, b: Unit) => a.name.localeCompare(b.name, 'da')
