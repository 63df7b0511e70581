import type { Draft } from '../draft.ts'
import { type Fault, faultAt } from '../faults/fault.ts'
import { textFile } from '../files/course-files.ts'
import { placeAt, type TextFile } from '../files/text-file.ts'
import type { Span, YamlFile } from '../yaml/yaml-file.ts'
import { eightWordRuns } from './eight-word-runs.ts'
import { sharedRun } from './shared-run-fault.ts'

/** No eight words of the sources stand in a row, in any text of any file, whatever marks stand between them. */
export function sharedRuns(draft: Draft): readonly Fault[] {
  return textsOf(draft).flatMap(({ file, spans }) =>
    eightWordRuns(file.text, spans).map(({ offset, words }) =>
      faultAt(placeAt(file, offset), sharedRun(words)),
    ),
  )
}

interface Texts {
  readonly file: TextFile
  readonly spans: readonly Span[]
}

function textsOf(draft: Draft): readonly Texts[] {
  const { files, courseYaml, glossaryYaml, sourcesYaml, workshopsYaml, models, lessons } = draft
  const ofYaml = ({ path, texts }: YamlFile): readonly Texts[] => {
    const file = textFile(files, path.slice(files.folder.length + 1))
    return file ? [{ file, spans: texts() }] : []
  }
  return [
    ...[courseYaml, glossaryYaml, sourcesYaml, workshopsYaml, ...models.map(({ yaml }) => yaml)].flatMap(
      ofYaml,
    ),
    ...lessons.flatMap((lesson) => [
      ...ofYaml(lesson.itemsYaml),
      ...lesson.files.map(({ file, yaml, body }) => ({
        file,
        spans: [...yaml.texts(), ...(body?.texts ?? [])],
      })),
      ...lesson.figures.map(({ file, texts }) => ({ file, spans: texts })),
    ]),
  ]
}
