import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** Where the browser for the journeys is: CHROMIUM, or Debian's without a window, which costs half of what the whole browser does. */
export function chromiumPath() {
  return process.env.CHROMIUM ?? '/usr/bin/chromium-headless-shell'
}

/** Installs Chromium with apt where that is allowed; otherwise ends with one line that says what to install. */
export function ensureChromium() {
  if (existsSync(chromiumPath())) return
  const mayInstall = process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0 && process.env.CHROMIUM === undefined
  if (mayInstall) {
    console.log('Installing Chromium for the browser tests …')
    for (const args of [['update', '-q'], ['install', '-y', '-q', '--no-install-recommends', 'chromium-headless-shell', 'fonts-liberation']]) {
      const { status } = spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
      if (status !== 0) break
    }
  }
  if (existsSync(chromiumPath())) return
  console.error('The browser tests need Chromium: install it (on Debian: apt-get install chromium-headless-shell), or set CHROMIUM to where it is.')
  process.exit(1)
}
