import { about } from './about.ts'
import { accessibility } from './accessibility.ts'
import { answering } from './answering.ts'
import { choice } from './choice.ts'
import { glossary } from './glossary.ts'
import { home } from './home.ts'
import { lesson } from './lesson.ts'
import { models } from './models.ts'
import { notFound } from './not-found.ts'
import { privacy } from './privacy.ts'
import { progress } from './progress.ts'
import { search } from './search.ts'
import { sharing } from './sharing.ts'
import { site } from './site.ts'
import { sorter } from './sorter.ts'
import { sources } from './sources.ts'

export const en = {
  about,
  accessibility,
  answering,
  choice,
  glossary,
  home,
  lesson,
  models,
  notFound,
  privacy,
  progress,
  search,
  sharing,
  site,
  sorter,
  sources,
}
