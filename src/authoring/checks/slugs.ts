import type { Draft } from '../draft.ts'
import { type Fault, faultAt } from '../faults/fault.ts'
import { type Located, textAt } from '../yaml/located.ts'
import { duplicateSlug } from './duplicate-faults.ts'

/** Within a language, each lesson has an address of its own. */
export function slugs({ lessons }: Draft): readonly Fault[] {
  const taken = new Map<string, Located>()
  return lessons.flatMap(({ files }) =>
    files.flatMap(({ locale, yaml }) => {
      const slug = textAt(yaml, ['slug'])
      if (!slug) return []
      const address = `${locale}/${slug.value}`
      const other = taken.get(address)
      if (other) return [faultAt(slug.place, duplicateSlug(slug.value, locale, other.place))]
      taken.set(address, slug)
      return []
    }),
  )
}
