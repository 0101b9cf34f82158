import assert from 'node:assert/strict'

/** Reads an iCalendar file as strictly as RFC 5545 says and returns its events; a fault in the file fails the test. */
export function readCalendar(text: string): Map<string, string>[] {
  assert.ok(text.endsWith('END:VCALENDAR') || text.endsWith('END:VCALENDAR\r\n'), 'the file ends')
  assert.doesNotMatch(text.replaceAll('\r\n', ''), /[\r\n]/, 'every line ends with CRLF')
  const folded = text.split('\r\n').filter((line) => line !== '')
  for (const line of folded) assert.ok(Buffer.byteLength(line) <= 75, `a line has at most 75 octets: ${line}`)
  const lines = text.replaceAll('\r\n ', '').split('\r\n').filter((line) => line !== '')
  const events: Map<string, string>[] = []
  const open: string[] = []
  for (const line of lines) {
    assert.doesNotMatch(line, /(?!\t)\p{Cc}/u, 'no control characters')
    const [, name = '', value = ''] = /^([A-Z-]+(?:;[A-Z-]+=[^:;]+)*):(.*)$/u.exec(line) ?? assert.fail(`not a property: ${line}`)
    if (name === 'BEGIN') open.push(value)
    if (name === 'BEGIN' && value === 'VEVENT') events.push(new Map())
    else if (name === 'END') assert.equal(open.pop(), value, 'components close in order')
    else if (open.at(-1) === 'VEVENT') events.at(-1)?.set(name, unescape(value))
  }
  assert.deepEqual(open, [], 'every component is closed')
  for (const event of events) for (const name of ['UID', 'DTSTAMP', 'SUMMARY']) assert.ok(event.get(name), `an event has ${name}`)
  return events
}

function unescape(value: string): string {
  assert.doesNotMatch(value.replaceAll(/\\[\\;,nN]/g, ''), /[\\;,]/, `what must be escaped is escaped: ${value}`)
  return value.replaceAll(/\\([\\;,nN])/g, (_, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign))
}
