/**
 * The headers of the workshop's page: those of every page, and the three things that the workshop alone needs. It may
 * ask for the microphone, run the compiled AAC encoder, and start that encoder's worker, which comes as a blob.
 */
export function workshopHeaders(own: Readonly<Record<string, string>>): Record<string, string> {
  const rules = (own['content-security-policy'] ?? '').split('; ').filter((rule) => !rule.startsWith('worker-src '))
  const policy = rules.map((rule) => (rule.startsWith('script-src ') ? `${rule} 'wasm-unsafe-eval'` : rule))
  return {
    ...own,
    'content-security-policy': [...policy, "worker-src 'self' blob:"].join('; '),
    'permissions-policy': (own['permissions-policy'] ?? '').replace('microphone=()', 'microphone=(self)'),
  }
}
