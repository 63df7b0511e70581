import { open } from 'node:fs/promises'
import { maxBytes, type Source } from './source-text.ts'

/** The bytes of each file, one too many of what is too large; or why it cannot be read. */
export async function readSources(paths: readonly string[]): Promise<readonly Source[]> {
  return Promise.all(paths.map(readSource))
}

async function readSource(path: string): Promise<Source> {
  try {
    await using handle = await open(path)
    const { size } = await handle.stat()
    const { buffer, bytesRead } = await handle.read(new Uint8Array(Math.min(size, maxBytes + 1)))
    return { path, bytes: buffer.subarray(0, bytesRead) }
  } catch (error) {
    return { path, unreadable: (error as Error).message }
  }
}
