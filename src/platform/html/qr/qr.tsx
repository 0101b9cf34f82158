import { generate } from 'lean-qr'
import { toSvgPath } from 'lean-qr/extras/svg'

/** An address as a QR code, drawn as one path; the address is also said in words beside it. */
export function QrCode({ address, label }: { address: string; label: string }) {
  const code = generate(address)
  return (
    <svg class="qr" viewBox={`-2 -2 ${code.size + 4} ${code.size + 4}`} role="img" aria-label={label} shape-rendering="crispEdges">
      <path d={toSvgPath(code)} />
    </svg>
  )
}
