import { type Breach, breachesOf, floorOf, isTest, type SourceFile } from './source-file.ts'
import { subjectWords, withNamesApart } from './subject-words.ts'

/** Only components hydrate: `client:*` elsewhere would spread the cost of a page over the house. */
export function hydrationBreaches(files: readonly SourceFile[]): Breach[] {
  return files
    .filter((file) => /\.(astro|mdx)$/.test(file.path) && floorOf(file.path) !== 'components')
    .flatMap((file) =>
      breachesOf(file, /(?<=\s)client:(?:load|idle|visible|media|only)\b/g, (found) => ({
        law: `Only src/components/ says ${found}.`,
        mend: 'Wrap the island in an .astro component there.',
      })),
    )
}

const drawers = /(?:^|\/)(?:utils?|helpers?|common|misc|lib)(?:\/|\.[a-z]+$)/

export function drawerBreaches(files: readonly SourceFile[]): Breach[] {
  return files
    .filter((file) => drawers.test(file.path))
    .map((file) => ({
      at: file.path,
      law: 'No utils, helpers or common.',
      mend: 'Name the folder or file after its one concept.',
    }))
}

const kebab = /^\[?(?:\.{3})?[a-z0-9]+(?:-[a-z0-9]+)*\]?$/
const pascal = /^(?:[A-Z][a-z0-9]*)+$/

export function nameBreaches(files: readonly SourceFile[]): Breach[] {
  return files
    .filter((file) => !isWellNamed(file.path))
    .map((file) => ({
      at: file.path,
      law: 'Files are kebab-case; .astro files of src/components and src/layouts are PascalCase.',
      mend: 'Rename it.',
    }))
}

function isWellNamed(path: string): boolean {
  const segments = path.split('/')
  const [name = '', ...dots] = (segments.pop() ?? '').split('.')
  const isComponent = /^src\/(?:components|layouts)\//.test(path) && dots.at(-1) === 'astro'
  return segments.every((folder) => kebab.test(folder)) && (isComponent ? pascal : kebab).test(name)
}

const maxLines = 200

/** Tests are lists of cases: they may be longer. */
export function lengthBreaches(files: readonly SourceFile[]): Breach[] {
  return files
    .filter((file) => !isTest(file.path))
    .flatMap((file) => {
      const lines = file.text.trimEnd().split('\n').length
      if (lines <= maxLines) return []
      return [
        {
          at: file.path,
          law: `At most ${maxLines} lines; here ${lines}.`,
          mend: 'Find its two concepts and part them.',
        },
      ]
    })
}

/**
 * A formula is named after what it computes, and so is what draws it; `registry/` names them all. What models share,
 * beside these folders, says no more than other code.
 */
const isModel = (path: string): boolean => /^src\/(?:learning|islands)\/models\/[^/]+\//.test(path)

export function subjectBreaches(files: readonly SourceFile[]): Breach[] {
  return files
    .filter((file) => !isModel(file.path))
    .flatMap((file) =>
      breachesOf(
        file,
        subjectWords,
        (word) => ({
          law: `The code says no word of what is taught: "${word}".`,
          mend: 'Let content/ say it, or take an example from nowhere in particular.',
        }),
        withNamesApart(file.text),
      ),
    )
}

const escapes =
  /@ts-(?:ignore|nocheck)\b|\bas any\b|[:<]\s*any\b(?=\s*[=,;)\]}>|&\n])|eslint-disable(?!.* -- )/g

export function escapeBreaches(files: readonly SourceFile[]): Breach[] {
  return files
    .filter((file) => !isTest(file.path))
    .flatMap((file) =>
      breachesOf(file, escapes, (found) => ({
        law: `No way around the compiler or the linter: ${found}.`,
        mend: 'Type it (`unknown` and a check), or give a disabled rule its reason after " -- ".',
      })),
    )
}

/** Reading is let through: two scripts must read before the store has come. */
const stores =
  /\b(?:localStorage|sessionStorage|indexedDB|cookieStore|caches)(?:\.(?!getItem\b)\w|\[)|=>\s*(?:localStorage|sessionStorage|indexedDB)\b|\bdocument\.cookie\b/g

/** What is kept on a device is told by `src/state/kept.ts`: nothing is kept behind its back. */
export function storeBreaches(files: readonly SourceFile[]): Breach[] {
  return files
    .filter((file) => floorOf(file.path) !== 'platform' && !isTest(file.path))
    .flatMap((file) =>
      breachesOf(file, stores, (found) => ({
        law: `Only src/platform/ opens what the browser keeps: ${found}.`,
        mend: 'Keep it through src/state/, and give it a row in src/state/kept.ts, which the page about privacy shows.',
      })),
    )
}
