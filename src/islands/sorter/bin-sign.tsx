import { isSignName, Sign } from '../sign/sign.tsx'

/** The drawing of the bin, where it has one. */
export function BinSign({ bin }: { readonly bin: { readonly sign?: string | undefined } }) {
  return bin.sign !== undefined && isSignName(bin.sign) ? <Sign name={bin.sign} /> : null
}
