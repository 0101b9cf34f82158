import { inParallel } from './run.ts'
import { askOnce, openConnection, type Answer, type Ask } from './wire.ts'

/** A dialogue that was started over the wire, with the facilitator's and the shared screen's cookies. */
export interface Meeting {
  code: string
  guideCookie: string
  screenCookie: string
  /** The facilitator does something at the step where the room is. */
  act(what: string): Promise<void>
  /** »Næste« until the room is at a step. */
  goTo(step: string): Promise<void>
  /** Some phones go in, through the same form as people's; answers their cookies. */
  join(count: number): Promise<string[]>
  /** The choices that the question puts to a phone. */
  choices(cookie: string): Promise<string[]>
}

export type MeetingForm = { people: 'small' | 'middle' | 'many'; minutes: '8' | '20' }

/** Starts a dialogue as a facilitator does. */
export async function startMeeting(port: number, form: MeetingForm): Promise<Meeting> {
  const started = expect(303, await askOnce(port, { path: '/hold-dialog', form: { dilemma: 'paa-konens-vegne', answers: 'phones', leader: 'absent', ...form } }))
  const code = /^\/tovholder\/([A-Z0-9]{6})$/.exec(started.headers.get('location') ?? '')?.[1]
  if (code === undefined) throw new Error(`no dialogue was started: ${started.headers.get('location')}`)
  const guideCookie = cookieFrom(started)
  const guide = `/tovholder/${code}`
  const asGuide = async (what: Ask) => askOnce(port, { ...what, headers: { cookie: guideCookie } })

  const key = /\/skaerm\/\w+\/noegle\/[\w-]+/.exec(expect(200, await asGuide({ path: guide })).body.toString())?.[0]
  if (key === undefined) throw new Error('the facilitator does not see the link of the shared screen')
  const screenCookie = cookieFrom(expect(303, await askOnce(port, { path: key })))

  const step = async () => {
    const page = expect(200, await asGuide({ path: guide })).body.toString()
    const found = /name="step" value="([^"]+)"/.exec(page)?.[1]
    if (found === undefined) throw new Error('the script does not say at which step the room is')
    return found
  }
  const act = async (what: string) => {
    expect(303, await asGuide({ path: `${guide}/skridt`, form: { step: await step(), do: what } }))
  }

  return {
    code,
    guideCookie,
    screenCookie,
    act,
    async goTo(wanted) {
      for (let tries = 0; (await step()) !== wanted; tries++) {
        if (tries === 40) throw new Error(`the programme has no step ${wanted}`)
        await act('next')
      }
    },
    async join(count) {
      const connections = Array.from({ length: Math.min(count, 32) }, () => openConnection(port))
      const cookies: string[] = []
      await inParallel(connections, connections.length, async (connection) => {
        while (cookies.length < count) {
          const place = cookies.push('') - 1
          cookies[place] = cookieFrom(expect(303, await connection.ask({ path: `/d/${code}/deltagelse`, form: {} })))
        }
        connection.close()
      })
      return cookies
    },
    async choices(cookie) {
      const page = expect(200, await askOnce(port, { path: `/d/${code}`, headers: { cookie } })).body.toString()
      const choices = [...page.matchAll(/name="choice" value="([^"]+)"/g)].flatMap(([, id]) => id ?? [])
      if (choices.length < 2) throw new Error('the phone is not asked a question')
      return choices
    },
  }
}

/** An answer with the status that it must have. */
export function expect(status: number, answer: Answer): Answer {
  if (answer.status === status) return answer
  throw new Error(`${status} was expected, and the house answered ${answer.status}: ${answer.body.toString().slice(0, 300)}`)
}

/** The first cookie that an answer sets, as it is sent back. */
export function cookieFrom({ cookies }: Answer): string {
  const [first] = cookies
  if (first === undefined) throw new Error('the answer sets no cookie')
  return first.split(';')[0] ?? ''
}
