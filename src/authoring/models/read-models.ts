import { basename } from 'node:path'
import { isModelId, models } from '../../learning/models/registry/models.ts'
import { modelSchema } from '../../schemas/models.ts'
import type { ModelFile } from '../draft.ts'
import type { Fault } from '../faults/fault.ts'
import { type CourseFiles, filesIn, textFile } from '../files/course-files.ts'
import { setTexts } from '../typography/set-texts.ts'
import { validate } from '../yaml/validate.ts'
import { parseYaml, type YamlFile } from '../yaml/yaml-file.ts'

interface Read {
  readonly value: ModelFile
  readonly faults: readonly Fault[]
}

/** Reads models/<model>.yaml: each holds the texts that its model declares. */
export function readModels(files: CourseFiles, locales: readonly string[]): readonly Read[] {
  return filesIn(files, 'models').flatMap((path) => {
    const file = path.endsWith('.yaml') ? textFile(files, path) : null
    return file ? [readModel(basename(path, '.yaml'), parseYaml(file), locales)] : []
  })
}

function readModel(id: string, yaml: YamlFile, locales: readonly string[]): Read {
  if (!yaml.sound || !isModelId(id)) return { value: { id, yaml, words: null }, faults: yaml.faults }
  const { entry, faults } = validate(modelSchema(locales, models[id]), yaml, [], locales)
  return { value: { id, yaml, words: entry && setTexts(entry.value, locales) }, faults }
}
