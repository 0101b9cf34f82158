import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'

/** A meeting held over HTTP against a running program, for the tests that kill it. */
export interface VotingRoom {
  code: string
  /** Lets every phone vote until all of theirs is acknowledged; a lost reply is sent again. */
  voteAll(): Promise<void>
  /** What each phone was last told was received. */
  acknowledged(): Map<string, number>
}

type Phone = { cookie: string; wishes: string[]; acknowledged: string | undefined }

const choices = ['fuldmagt', 'ringer-inger', 'ringer-udbetaler', 'derhjemme']

/** Starts a dialogue, lets phones in and opens the question. `origin` may change when the program starts again. */
export async function openVotingRoom(origin: () => string, phoneCount: number): Promise<VotingRoom> {
  const started = await send(`${origin()}/hold-dialog`, { dilemma: 'paa-konens-vegne', minutes: '20', people: 'many', answers: 'phones', leader: 'absent' })
  const code = started.headers.get('location')?.split('/').at(-1) ?? ''
  const guide = cookieOf(started)
  const act = async (what: string, step: string) => send(`${origin()}/tovholder/${code}/skridt`, { do: what, step }, guide)
  const phones: Phone[] = []
  for (let index = 0; index < phoneCount; index++) {
    const entered = await send(`${origin()}/d/${code}/deltagelse`, {})
    const wishes = Array.from({ length: 1 + (randomBytes(1)[0] ?? 0) % 3 }, () => choices[(randomBytes(1)[0] ?? 0) % choices.length] ?? '')
    phones.push({ cookie: cookieOf(entered), wishes, acknowledged: undefined })
  }
  await act('next', 'join')
  await act('next', '0.scene')

  async function vote(phone: Phone): Promise<void> {
    while (phone.wishes.length > 0) {
      const choice = phone.wishes[0] ?? ''
      const response = await send(`${origin()}/d/${code}/svar`, { step: '0.choice', choice }, phone.cookie).catch(() => undefined)
      if (response?.status === 303 && !response.headers.get('location')?.includes('ukendt')) {
        phone.acknowledged = choice
        phone.wishes.shift()
      } else {
        if (response !== undefined) assert.ok(response.status >= 500, `a vote got ${response.status} ${response.headers.get('location')}`)
        await new Promise((done) => setTimeout(done, 20 + Math.random() * 60))
      }
    }
  }

  return {
    code,
    voteAll: async () => void (await Promise.all(phones.map(vote))),
    acknowledged: () => new Map(choices.map((choice) => [choice, phones.filter((phone) => phone.acknowledged === choice).length])),
  }
}

async function send(url: string, fields: Record<string, string>, cookie = ''): Promise<Response> {
  return fetch(url, { method: 'POST', body: new URLSearchParams(fields), headers: { cookie, 'sec-fetch-site': 'same-origin' }, redirect: 'manual', signal: AbortSignal.timeout(10_000) })
}

function cookieOf(response: Response): string {
  return response.headers.getSetCookie().map((line) => line.split(';')[0]).find(Boolean) ?? ''
}
