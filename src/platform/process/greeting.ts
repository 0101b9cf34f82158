import { isIP } from 'node:net'
import { networkInterfaces } from 'node:os'

/** `openingPath` is there while the house has no organisation: it makes the first one, once. */
type Place = { host: string; port: number; publicUrl: string | undefined; dataPlace: string; openingPath: string | undefined }

/** The few lines that an operator reads when the house is open. */
export function greeting({ host, port, publicUrl, dataPlace, openingPath }: Place): string {
  const isForAll = host === '0.0.0.0' || host === '::'
  const here = isForAll ? 'localhost' : isIP(host) === 6 ? `[${host}]` : host
  const onNetwork = isForAll ? networkAddresses().map((address) => `http://${address}:${port}`) : []
  return [
    'ErDuAware kører.',
    ...(publicUrl === undefined ? [] : [`  Adressen for alle:      ${publicUrl}`]),
    `  På denne maskine:       http://${here}:${port}`,
    ...onNetwork.map((address) => `  På det lokale netværk:  ${address}`),
    ...(onNetwork.length > 0 && publicUrl === undefined ? [aboutGuestNetworks] : []),
    ...(openingPath === undefined ? [] : [`  Opret organisation:     ${publicUrl ?? `http://${here}:${port}`}${openingPath}`]),
    `  Data ligger i:          ${dataPlace}`,
    'Stop med Ctrl+C.',
  ].join('\n')
}

const aboutGuestNetworks =
  '  Gæstenet på wi-fi skiller ofte telefoner fra computere. Åbner adressen ikke på en telefon, så brug et andet net.'

function networkAddresses(): string[] {
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ internal, family }) => !internal && family === 'IPv4')
    .map(({ address }) => address)
}
