import { choice } from './choice.ts'
import { home } from './home.ts'
import { lesson } from './lesson.ts'
import { notFound } from './not-found.ts'
import { progress } from './progress.ts'
import { site } from './site.ts'
import { sorter } from './sorter.ts'

export const en = { choice, home, lesson, notFound, progress, site, sorter }
