import { about } from './about.ts'
import { accessibility } from './accessibility.ts'
import { answering } from './answering.ts'
import { order, pairs } from './arrange.ts'
import { assessment } from './assessment.ts'
import { attestation } from './attestation.ts'
import { certainty } from './certainty.ts'
import { choice } from './choice.ts'
import { classRoom } from './class.ts'
import { cloze } from './cloze.ts'
import { compose } from './compose.ts'
import { exporter } from './export.ts'
import { glossary } from './glossary.ts'
import { guide } from './guide.ts'
import { handIn } from './hand-in.ts'
import { home } from './home.ts'
import { keys } from './keys.ts'
import { lesson } from './lesson.ts'
import { mastery } from './mastery.ts'
import { models } from './models.ts'
import { notFound } from './not-found.ts'
import { number } from './number.ts'
import { offline, release } from './offline.ts'
import { passport } from './passport.ts'
import { presenting } from './presenting.ts'
import { printables } from './printables.ts'
import { privacy } from './privacy.ts'
import { progress } from './progress.ts'
import { reflection } from './reflection.ts'
import { review } from './review.ts'
import { scenario } from './scenario.ts'
import { search } from './search.ts'
import { sharing } from './sharing.ts'
import { site } from './site.ts'
import { sorter } from './sorter.ts'
import { sources } from './sources.ts'
import { textEntry } from './text-entry.ts'
import { trouble } from './trouble.ts'
import { vote } from './vote.ts'
import { workshops } from './workshops.ts'

export const fr = {
  about,
  accessibility,
  answering,
  assessment,
  attestation,
  certainty,
  choice,
  classRoom,
  cloze,
  compose,
  exporter,
  glossary,
  guide,
  handIn,
  home,
  keys,
  lesson,
  mastery,
  models,
  notFound,
  number,
  offline,
  order,
  pairs,
  passport,
  presenting,
  printables,
  privacy,
  progress,
  reflection,
  release,
  review,
  scenario,
  search,
  sharing,
  site,
  sorter,
  sources,
  textEntry,
  trouble,
  vote,
  workshops,
}
