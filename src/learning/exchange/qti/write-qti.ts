import type { BankWriter } from '../bank-format.ts'
import { writeItems } from '../writing.ts'
import { xmlDocument } from '../xml.ts'
import { assessmentItem } from './assessment-item.ts'
import { itemPath, manifest } from './manifest.ts'
import { qtiKinds } from './qti-kinds.ts'

/** A package of QTI 3.0: a manifest, and a file an item. */
export const writeQti: BankWriter = (part) => {
  const { items, losses } = writeItems(part, qtiKinds)
  return {
    files: [
      { name: 'imsmanifest.xml', text: xmlDocument(manifest(part, items)) },
      ...items.map((item) => ({
        name: itemPath(item.item.id),
        text: xmlDocument(assessmentItem(item, part.locale)),
      })),
    ],
    losses,
  }
}
