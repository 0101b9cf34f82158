/** Keeps the page and all it needs, so that it opens without a network. Nothing of what is written is in it. */
export async function keepForOffline(script: string, files: readonly string[]): Promise<void> {
  if (!isSecureContext || navigator.serviceWorker === undefined) return
  await navigator.serviceWorker.register(script, { scope: location.pathname })
  const shelf = await caches.open('vaerksted-1')
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => name.startsWith(`${location.origin}/assets/`))
  const wanted = new Set([location.pathname, ...files, ...loaded].map((address) => new URL(address, location.href).href))
  // What a newer edition no longer uses is let go.
  for (const { url } of await shelf.keys()) if (url.includes('/assets/') && !wanted.has(url)) await shelf.delete(url)
  await Promise.all([...wanted].map((address) => shelf.add(address).catch(() => undefined)))
}
