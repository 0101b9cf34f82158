/** The workshop's service worker: without a network the page comes from what was kept of it. */
const shelf = 'vaerksted-1'

type Lasting = Event & { waitUntil(work: Promise<unknown>): void }
type Fetching = Event & { request: Request; respondWith(answer: Promise<Response>): void }

addEventListener('install', () => {
  if (isWorker(self)) self.skipWaiting()
})
addEventListener('activate', (event) => {
  if (isLasting(event) && isWorker(self)) event.waitUntil(self.clients.claim())
})
addEventListener('fetch', (event) => {
  if (!isFetching(event)) return
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== location.origin) return
  // Assets bear a hash of their content in their names: what is kept under a name is right for ever.
  if (pathname.startsWith('/assets/')) event.respondWith(kept(request).then((found) => found ?? fetch(request)))
  else event.respondWith(fetch(request).catch(async () => (await kept(request)) ?? Response.error()))
})

async function kept(request: Request): Promise<Response | undefined> {
  return (await caches.open(shelf)).match(request, { ignoreSearch: true })
}

function isLasting(event: Event): event is Lasting {
  return 'waitUntil' in event
}

function isFetching(event: Event): event is Fetching {
  return 'respondWith' in event && 'request' in event
}

function isWorker(scope: object): scope is { skipWaiting(): void; clients: { claim(): Promise<void> } } {
  return 'skipWaiting' in scope && 'clients' in scope
}
