import { posix } from 'node:path'
import type { FigureFile } from '../draft.ts'
import { type CourseFiles, filesIn, textFile } from '../files/course-files.ts'
import { readFigure } from './read-figure.ts'

/** The drawings that lie in `folder`, by name; ids inside them begin with `prefix` and the name. */
export function figuresIn(files: CourseFiles, folder: string, prefix: string): readonly FigureFile[] {
  return filesIn(files, folder)
    .filter((path) => path.endsWith('.svg'))
    .flatMap((path) => {
      const file = textFile(files, path)
      const name = posix.basename(path, '.svg')
      return file ? [{ name, file, ...readFigure(file, `${prefix}-${name}-`) }] : []
    })
}
