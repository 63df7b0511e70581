import { strFromU8, unzipSync } from 'fflate'
import { beforeEach, expect, it, vi } from 'vitest'
import { saveExchange } from './save-exchange.ts'

const saved = vi.hoisted(() => ({ files: [] as [string, BlobPart, string][] }))
vi.mock('../../platform/files.ts', () => ({
  saveFile: (...file: [string, BlobPart, string]) => saved.files.push(file),
}))
beforeEach(() => {
  saved.files = []
})

it('saves a text as it is', async () => {
  await saveExchange('a.txt', 'text/plain', {
    ...{ packing: 'text', written: { files: [{ name: 'x', text: 'é' }], losses: [] } },
  })
  expect(saved.files).toEqual([['a.txt', 'é', 'text/plain']])
})

it('saves several files as one package', async () => {
  const files = [
    { name: 'manifest.xml', text: '<a/>' },
    { name: 'items/é.xml', text: 'ü' },
  ]
  await saveExchange('a.zip', 'application/zip', { packing: 'package', written: { files, losses: [] } })
  const [[name, content]] = saved.files as [[string, Uint8Array, string]]
  expect(name).toBe('a.zip')
  const read = Object.entries(unzipSync(content)).map(([path, bytes]) => ({
    name: path,
    text: strFromU8(bytes),
  }))
  expect(read).toEqual(files)
})

it('saves a sheet as a workbook', async () => {
  const sheet = { name: 'Sheet1', rows: [['a', 1, null]], widths: [5, 5, 5] }
  await saveExchange('a.xlsx', 'x', { packing: 'workbook', written: { files: [sheet], losses: [] } })
  const [[, content]] = saved.files as [[string, Blob, string]]
  expect(content).toBeInstanceOf(Blob)
  expect(Object.keys(unzipSync(new Uint8Array(await content.arrayBuffer())))).toContain('xl/workbook.xml')
})
