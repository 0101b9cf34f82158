// publiccode.yml says what the standard asks for (https://yml.publiccode.tools, 0.7, the keys that are not deprecated), and says it truly:
// the licence, the files and the languages are those of the project.
import { existsSync, readFileSync } from 'node:fs'
import * as v from 'valibot'
import { parse } from 'yaml'
import { report } from './files.mjs'

const text = v.pipe(v.string(), v.trim(), v.nonEmpty())
const url = v.pipe(text, v.url())
const day = v.pipe(v.string(), v.isoDate())
const many = (schema) => v.pipe(v.array(schema), v.minLength(1))
const file = v.union([url, v.pipe(text, v.check((path) => existsSync(path), 'is not in the project'))])
const country = v.pipe(text, v.regex(/^[A-Z]{2}$/, 'is written with two capital letters'))
const language = v.pipe(text, v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/))
const dependency = v.strictObject({ name: text, versionMin: v.optional(text), versionMax: v.optional(text), version: v.optional(text), optional: v.optional(v.boolean()) })
const organisation = v.strictObject({ uri: text, name: v.optional(text) })

const description = v.strictObject({
  localisedName: v.optional(text),
  shortDescription: v.pipe(text, v.maxLength(150)),
  longDescription: v.pipe(text, v.minLength(150), v.maxLength(10_000)),
  documentation: v.optional(url),
  apiDocumentation: v.optional(url),
  features: many(text),
  screenshots: v.optional(many(file)),
  videos: v.optional(many(url)),
  awards: v.optional(many(text)),
})

// Who maintains it must be named where somebody does, and contractors only where there are any.
const contacts = many(v.strictObject({ name: text, email: v.optional(v.pipe(text, v.email())), phone: v.optional(text), affiliation: v.optional(text) }))
const contractors = many(v.strictObject({ name: text, until: day, email: v.optional(v.pipe(text, v.email())), website: v.optional(url) }))
const maintenance = v.variant('type', [
  v.strictObject({ type: v.picklist(['internal', 'community']), contacts }),
  v.strictObject({ type: v.literal('contract'), contractors, contacts: v.optional(contacts) }),
  v.strictObject({ type: v.literal('none'), contacts: v.optional(contacts) }),
])

const standard = v.strictObject({
  publiccodeYmlVersion: v.picklist(['0', '0.7', '0.7.0']),
  name: text,
  applicationSuite: v.optional(text),
  url,
  landingURL: v.optional(url),
  isBasedOn: v.optional(v.union([text, many(text)])),
  softwareVersion: v.optional(text),
  releaseDate: v.optional(day),
  logo: v.optional(v.pipe(file, v.regex(/\.(svg|svgz|png)$/))),
  platforms: v.union([text, many(text)]),
  categories: v.optional(many(v.pipe(text, v.regex(/^[a-z]+(-[a-z]+)*$/)))),
  usedBy: v.optional(many(text)),
  fundedBy: v.optional(many(v.strictObject({ name: text, uri: v.optional(text) }))),
  roadmap: v.optional(url),
  developmentStatus: v.picklist(['concept', 'development', 'beta', 'stable', 'obsolete']),
  softwareType: v.picklist(['standalone/mobile', 'standalone/iot', 'standalone/desktop', 'standalone/web', 'standalone/backend', 'standalone/other', 'addon', 'library', 'configurationFiles']),
  supports: v.optional(many(v.strictObject({ id: text }))),
  organisation: v.optional(organisation),
  intendedAudience: v.optional(v.strictObject({ countries: v.optional(many(country)), unsupportedCountries: v.optional(many(country)), scope: v.optional(many(text)) })),
  description: v.record(language, description),
  legal: v.strictObject({ license: text, mainCopyrightOwner: v.optional(text) }),
  maintenance,
  localisation: v.strictObject({ localisationReady: v.boolean(), availableLanguages: many(language) }),
  dependsOn: v.optional(v.strictObject({ open: v.optional(many(dependency)), proprietary: v.optional(many(dependency)), hardware: v.optional(many(dependency)) })),
})

const house = JSON.parse(readFileSync('package.json', 'utf8'))
const { success, issues, output } = v.safeParse(standard, parse(readFileSync('publiccode.yml', 'utf8')))
const problems = success ? untruthsIn(output) : issues.map((issue) => `publiccode.yml: ${v.getDotPath(issue) ?? 'the whole'}: ${issue.message}`)
report('publiccode.yml', problems)
if (success && new URL(output.url).hostname.endsWith('.example')) console.log('publiccode.yml: url, organisation and maintenance wait for whoever takes it on')

function untruthsIn({ legal, localisation, description: described, softwareVersion, maintenance: kept, url: address }) {
  const spoken = ['da', 'en']
  return [
    legal.license === house.license ? [] : `legal.license is ${legal.license}, and package.json says ${house.license}`,
    softwareVersion === undefined || softwareVersion === house.version ? [] : `softwareVersion is ${softwareVersion}, and package.json says ${house.version}`,
    spoken.every((tag) => localisation.availableLanguages.includes(tag) && described[tag] !== undefined) ? [] : `describe it in ${spoken.join(' and ')}, and name both in localisation`,
    new URL(address).hostname.endsWith('.example') && kept.type !== 'none' ? 'url is still the one for examples, and somebody maintains it' : [],
  ].flat().map((problem) => `publiccode.yml: ${problem}`)
}
