import { posix } from 'node:path'
import { idPattern } from '../../schemas/ids.ts'
import type { Draft } from '../draft.ts'
import { type Fault, faultAt } from '../faults/fault.ts'
import { strayFile, strayLanguage } from '../files/file-faults.ts'
import { startOf } from '../files/text-file.ts'
import { entriesAt, idsIn, textAt, textsIn } from '../yaml/located.ts'
import { unknownReference } from './reference-faults.ts'
import { lessonFolderName, lessonNotListed } from './structure-faults.ts'

/** course.yaml and the folders say the same, and nothing lies where nobody reads it. */
export function structure(draft: Draft): readonly Fault[] {
  return [...moduleFaults(draft), ...panelFaults(draft), ...folderFaults(draft), ...strayFaults(draft)]
}

function moduleFaults({ courseYaml, lessons }: Draft): readonly Fault[] {
  const folders = new Set(lessons.map(({ id }) => id))
  const panels = idsIn(courseYaml, ['panels']).map(({ value }) => value)
  return entriesAt(courseYaml, ['modules']).flatMap((module) => {
    const panel = textAt(courseYaml, [...module, 'panel'])
    const unknownPanel = panel && !panels.includes(panel.value)
    return [
      ...(unknownPanel ? [faultAt(panel.place, unknownReference('panel', panel.value, panels))] : []),
      ...textsIn(courseYaml, [...module, 'lessons'])
        .filter(({ value }) => !folders.has(value))
        .map(({ value, place }) => faultAt(place, unknownReference('lesson', value, folders))),
    ]
  })
}

function panelFaults({ courseYaml, panels }: Draft): readonly Fault[] {
  const known = idsIn(courseYaml, ['panels']).map(({ value }) => value)
  return panels
    .filter(({ name }) => !known.includes(name))
    .map(({ name, file }) => faultAt(startOf(file.path), unknownReference('panel', name, known)))
}

function folderFaults({ courseYaml, lessons, files }: Draft): readonly Fault[] {
  const listed = new Set(
    entriesAt(courseYaml, ['modules'])
      .flatMap((module) => textsIn(courseYaml, [...module, 'lessons']))
      .map(({ value }) => value),
  )
  const isTold = courseYaml.sound && files.texts.has('course.yaml')
  return lessons.flatMap(({ id, path }) => {
    if (!idPattern.test(id)) return [faultAt(startOf(path), lessonFolderName(id))]
    return isTold && !listed.has(id) ? [faultAt(startOf(path), lessonNotListed(id))] : []
  })
}

const roots = [
  'course.yaml',
  'glossary.yaml',
  'sources.yaml',
  'words.yaml',
  'workshops.yaml',
  'panels/<panel>.svg',
  'models/<model>.yaml',
  'lessons/<id>/…',
]

function strayFaults({ files, locales }: Draft): readonly Fault[] {
  const inLesson = [...locales.map((locale) => `${locale}.mdx`), 'items.yaml', 'figures/<name>.svg']
  return [...files.texts.keys()].flatMap((path) => {
    const place = startOf(posix.join(files.folder, path))
    const name = /^lessons\/[^/]+\/(?<name>.+)$/.exec(path)?.groups?.name
    if (name === undefined)
      return roots.includes(path) || /^(?:panels\/[^/]+\.svg|models\/[^/]+\.yaml)$/.test(path)
        ? []
        : [faultAt(place, strayFile(path, roots))]
    if (inLesson.includes(name) || /^figures\/[a-z0-9-]+\.svg$/.test(name)) return []
    const locale = /^(?<locale>[a-z]{2,3}(?:-[A-Z]{2})?)\.mdx$/.exec(name)?.groups?.locale
    return [faultAt(place, locale === undefined ? strayFile(name, inLesson) : strayLanguage(locale, locales))]
  })
}
