import { lookup } from 'node:dns/promises'
import { BlockList, isIP } from 'node:net'

const inner = new BlockList()
for (const [address, bits] of [['0.0.0.0', 8], ['10.0.0.0', 8], ['100.64.0.0', 10], ['127.0.0.0', 8], ['169.254.0.0', 16], ['172.16.0.0', 12], ['192.0.0.0', 24], ['192.168.0.0', 16], ['198.18.0.0', 15], ['224.0.0.0', 3]] as const) inner.addSubnet(address, bits, 'ipv4')
for (const [address, bits] of [['::', 127], ['64:ff9b::', 96], ['fc00::', 7], ['fe80::', 10], ['ff00::', 8]] as const) inner.addSubnet(address, bits, 'ipv6')

/** Whether an address lies outside of this machine and of private networks. An IPv4 address in IPv6 is judged as itself. */
export function isOutside(address: string): boolean {
  const plain = address.replaceAll(/^\[|\]$/g, '')
  const family = isIP(plain)
  return family !== 0 && !inner.check(plain, family === 4 ? 'ipv4' : 'ipv6')
}

/**
 * The rule for what a subscription may ask of the net: the host that was typed alone, by https unless http was typed, and
 * with every address of it outside of private networks unless the administrator allows those.
 */
export function rulesFor(typed: string, exchangesLocally: boolean): (url: URL) => Promise<boolean> {
  return async (url) => {
    if (!URL.canParse(typed) || url.origin !== new URL(typed).origin) return false
    if (exchangesLocally) return true
    const host = url.hostname.replaceAll(/^\[|\]$/g, '')
    if (isIP(host) !== 0) return isOutside(host)
    const found = await lookup(host, { all: true }).catch(() => undefined)
    // A name that is not known is tried, and said to be unreachable.
    return found === undefined || found.every(({ address }) => isOutside(address))
  }
}
