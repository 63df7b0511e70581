/** `text` in UTF-8, compressed (RFC 1951): every browser that has `popover` can, over plain HTTP too. */
export async function deflate(text: string): Promise<Uint8Array> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

export type Inflated =
  | { readonly kind: 'text'; readonly text: string }
  /** `too-big`: it would be longer than asked for, and no more of it was inflated. */
  | { readonly kind: 'too-big' | 'damaged' }

/** Total. Stops as soon as more than `maxBytes` came out, however little went in. */
export async function inflate(bytes: Uint8Array, maxBytes: number): Promise<Inflated> {
  const copy = new Uint8Array(bytes)
  const stream = new Blob([copy]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
  const reader = stream.getReader()
  const chunks: Uint8Array<ArrayBuffer>[] = []
  let size = 0
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      size += read.value.length
      if (size > maxBytes) {
        void reader.cancel().catch(() => undefined)
        return { kind: 'too-big' }
      }
      chunks.push(read.value)
    }
    const whole = await new Blob(chunks).arrayBuffer()
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(whole) }
  } catch {
    return { kind: 'damaged' }
  }
}
