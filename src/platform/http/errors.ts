/** A refusal that becomes a page in one place; `message` is never shown to the person. */
export class Refusal extends Error {
  readonly status: 403 | 404 | 409 | 413 | 429

  constructor(status: Refusal['status'], message: string) {
    super(message)
    this.name = 'Refusal'
    this.status = status
  }
}

/** What a person may not see is not found. */
export function notFound(what: string): Refusal {
  return new Refusal(404, what)
}

/** The request came from another site, or lacks the right that its page gives. */
export function notAllowed(what: string): Refusal {
  return new Refusal(403, what)
}
