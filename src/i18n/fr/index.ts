import { about } from './about.ts'
import { accessibility } from './accessibility.ts'
import { answering } from './answering.ts'
import { certainty } from './certainty.ts'
import { choice } from './choice.ts'
import { glossary } from './glossary.ts'
import { home } from './home.ts'
import { lesson } from './lesson.ts'
import { notFound } from './not-found.ts'
import { privacy } from './privacy.ts'
import { progress } from './progress.ts'
import { reflection } from './reflection.ts'
import { scenario } from './scenario.ts'
import { search } from './search.ts'
import { sharing } from './sharing.ts'
import { site } from './site.ts'
import { sorter } from './sorter.ts'
import { sources } from './sources.ts'

export const fr = {
  about,
  accessibility,
  answering,
  certainty,
  choice,
  glossary,
  home,
  lesson,
  notFound,
  privacy,
  progress,
  reflection,
  scenario,
  search,
  sharing,
  site,
  sorter,
  sources,
}
