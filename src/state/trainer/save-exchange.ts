import type { WrittenExchange } from '../../learning/exchange/index.ts'
import { saveFile } from '../../platform/files.ts'

/** Offers what was written of the bank as a file to keep. What packs it comes once it is needed. */
export async function saveExchange(name: string, type: string, exchange: WrittenExchange): Promise<void> {
  for (const content of await packed(exchange)) saveFile(name, content, type)
}

async function packed(exchange: WrittenExchange): Promise<readonly BlobPart[]> {
  switch (exchange.packing) {
    case 'text':
      return exchange.written.files.map(({ text }) => text)
    case 'package':
      return [(await import('../../platform/zip.ts')).zipOf(exchange.written.files)]
    case 'workbook': {
      const { workbookOf } = await import('../../platform/workbook.ts')
      return Promise.all(exchange.written.files.map(workbookOf))
    }
  }
}
