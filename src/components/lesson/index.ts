import Check from './Check.astro'
import Cite from './Cite.astro'
import Example from './Example.astro'
import Figure from './Figure.astro'
import GoFurther from './GoFurther.astro'
import Hook from './Hook.astro'
import KeyPoints from './KeyPoints.astro'
import Mark from './Mark.astro'
import Predict from './Predict.astro'
import Sort from './Sort.astro'
import Step from './Step.astro'
import Term from './Term.astro'
import Verdict from './Verdict.astro'

/** The words a lesson may use: `<Content components={lessonComponents} />`. Lessons import nothing. */
export const lessonComponents = {
  Check,
  Cite,
  Example,
  Figure,
  GoFurther,
  Hook,
  KeyPoints,
  Mark,
  Predict,
  Sort,
  Step,
  Term,
  Verdict,
}
