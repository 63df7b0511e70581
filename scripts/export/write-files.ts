import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import writeExcelFile from 'write-excel-file/node'
import type { WrittenExchange } from '../../src/learning/exchange/index.ts'

/** Writes what was made of the bank to the file at `path`, packed as the format has it; makes its folder. */
export async function writeExchangeFile(path: string, exchange: WrittenExchange): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  for (const content of await packed(exchange)) await writeFile(path, content)
}

async function packed(exchange: WrittenExchange): Promise<readonly (string | Uint8Array)[]> {
  switch (exchange.packing) {
    case 'text':
      return exchange.written.files.map(({ text }) => text)
    case 'package': {
      const { files } = exchange.written
      return [zipSync(Object.fromEntries(files.map(({ name, text }) => [name, strToU8(text)])))]
    }
    case 'workbook':
      return Promise.all(
        exchange.written.files.map(({ name, rows, widths }) =>
          writeExcelFile(
            rows.map((row) => [...row]),
            { sheet: name, columns: widths.map((width) => ({ width })) },
          ).toBuffer(),
        ),
      )
  }
}
