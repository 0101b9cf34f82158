// The container files cannot run where this is checked, so they are linted: Dockerfile, compose.yaml and Caddyfile.
import { readFileSync } from 'node:fs'
import { validate } from 'dockerfile-utils'
import { parseDocument } from 'yaml'
import { report } from './files.mjs'

const problems = validate(readFileSync('Dockerfile', 'utf8')).map(({ message, range }) => `Dockerfile:${range.start.line + 1}: ${message}`)
const runtime = JSON.parse(readFileSync('package.json', 'utf8')).devDependencies.node
for (const [, version] of readFileSync('Dockerfile', 'utf8').matchAll(/^FROM node:([\d.]+)/gm)) {
  if (version !== runtime) problems.push(`Dockerfile: node ${version} is not the pinned ${runtime}`)
}

const document = parseDocument(readFileSync('compose.yaml', 'utf8'))
problems.push(...document.errors.map(({ message }) => `compose.yaml: ${message}`))
const { services = {}, volumes = {} } = document.toJS() ?? {}
for (const [name, service] of Object.entries(services)) {
  if (service.image === undefined && service.build === undefined) problems.push(`compose.yaml: ${name} has neither image nor build`)
  if (service.image !== undefined && !/:[\w.-]*\d/.test(service.image)) problems.push(`compose.yaml: ${name} has no version in ${service.image}`)
  for (const other of Object.keys(service.depends_on ?? {})) if (services[other] === undefined) problems.push(`compose.yaml: ${name} waits for ${other}, which is not there`)
  for (const volume of service.volumes ?? []) {
    const from = volume.split(':')[0]
    if (!from.startsWith('.') && !(from in volumes)) problems.push(`compose.yaml: ${name} mounts ${from}, which is not declared`)
  }
  for (const [key, value] of Object.entries(service.environment ?? {})) {
    if (/PASSWORD|SECRET/.test(key) && !String(value).includes('${')) problems.push(`compose.yaml: ${name} has a secret in ${key}; read it from the environment`)
  }
}
if (!/flush_interval -1/.test(readFileSync('Caddyfile', 'utf8'))) problems.push('Caddyfile: live streams must go through as they are written (flush_interval -1)')
report('containers', problems)
