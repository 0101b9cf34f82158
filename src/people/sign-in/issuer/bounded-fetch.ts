import type { CustomFetch } from 'openid-client'

/** What an issuer may send in one answer; its keys and its description are a few thousand bytes. */
const mostBytes = 512 * 1024

/** Fetches as an issuer is asked, follows it nowhere, and reads no more than a fair answer holds. */
export const boundedFetch: CustomFetch = async (url, { body, ...options }) => {
  const response = await fetch(url, { ...options, ...(body === undefined || body === null ? {} : { body: bodyOf(body) }), redirect: 'manual' })
  if (response.body === null) return response
  let bytes = 0
  const counted = response.body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        bytes += chunk.length
        if (bytes > mostBytes) controller.error(new Error('the answer is too long'))
        else controller.enqueue(chunk)
      },
    }),
  )
  return new Response(counted, { status: response.status, statusText: response.statusText, headers: response.headers })
}

function bodyOf(body: NonNullable<Parameters<CustomFetch>[1]['body']>): BodyInit {
  if (body instanceof Uint8Array) return new Uint8Array(body)
  return body
}
