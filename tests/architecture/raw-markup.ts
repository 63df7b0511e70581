import { type Breach, breachesOf, isTest, type SourceFile } from './source-file.ts'

/** Ways by which a text becomes markup, an address or a program without being escaped. */
const ways = new RegExp(
  [
    'set:html',
    'dangerouslySetInnerHTML',
    'innerHTML',
    'outerHTML',
    'insertAdjacentHTML',
    'createContextualFragment',
    'setHTMLUnsafe',
    'parseHTMLUnsafe',
    'DOMParser',
    'srcdoc',
    'document\\.write',
    '\\beval\\s*\\(',
    'new Function\\b',
    'define:vars',
  ].join('|'),
  'g',
)

/** The files that may, each for a reason. */
export const mayWriteMarkup: Readonly<Record<string, string>> = {
  'src/components/BeforePaint.astro': 'Lines of our own; the name in them is JSON, every "<" of it escaped.',
  'src/components/JsonScript.astro': 'Data between script tags, every "<" of it escaped.',
  'src/islands/hydrate.ts': 'Says only that what the server rendered stays.',
  'src/integrations/lean/lean-preact.ts': 'Takes out of Preact what would write markup.',
}

/** Content is text: whatever it holds, it is shown as it is written. */
export function rawMarkupBreaches(files: readonly SourceFile[]): Breach[] {
  return files
    .filter((file) => !isTest(file.path) && !(file.path in mayWriteMarkup))
    .flatMap((file) =>
      breachesOf(file, ways, (found) => ({
        law: `Nothing is put into a page unescaped: ${found}.`,
        mend: 'Write it as text, or as elements; if it cannot be, name the file in tests/architecture/raw-markup.ts and say why it is safe.',
      })),
    )
}
