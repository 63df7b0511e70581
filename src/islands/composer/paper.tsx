import { startText } from '../../learning/clock-text.ts'
import { plural } from '../../learning/text.ts'
import { materialsOf } from '../../learning/workshop/materials.ts'
import { minutesOf, type RunSheet } from '../../learning/workshop/run-sheet.ts'
import type { ComposerPage } from './props.ts'
import { lastingText, materialText, sheetTitle, stepsWords, stepWords, aboutStep } from './words.ts'

interface Props {
  readonly page: ComposerPage
  readonly sheet: RunSheet
}

/** The whole sheet to be read: printed, or before it is kept. */
export function Paper({ page, sheet }: Props) {
  const { locale, strings, catalogue } = page
  const t = strings.paper
  const { audience = '', people, objectives = [], steps } = sheet
  const aims = catalogue.objectives.filter(({ id }) => objectives.includes(id))
  const materials = materialsOf(sheet, (id) => catalogue.items.find((item) => item.id === id)?.kind)
  const whom = [audience, people === undefined ? '' : plural(locale, t.people, people)].filter(Boolean)
  return (
    <article class="paper workshop">
      <h2>{sheetTitle(sheet, strings)}</h2>
      <p class="length">{lastingText(strings, minutesOf(steps))}</p>
      {whom.length > 0 && <p>{whom.join(' · ')}</p>}
      <div class="two">
        {aims.length > 0 && (
          <div>
            <h3>{t.aims}</h3>
            <ul>
              {aims.map(({ id, text }) => (
                <li key={id}>{text}</li>
              ))}
            </ul>
          </div>
        )}
        {materials.length > 0 && (
          <div>
            <h3>{t.materials}</h3>
            <ul>
              {materials.map((needed) => (
                <li key={needed.kind}>{materialText(locale, strings.materials, needed)}</li>
              ))}
            </ul>
          </div>
        )}
      </div>
      {steps.length > 0 && <PaperSteps page={page} sheet={sheet} />}
    </article>
  )
}

function PaperSteps({ page, sheet: { steps } }: Props) {
  const t = page.strings.paper
  const words = stepsWords(steps, page)
  return (
    <table class="run-sheet" aria-label={t.sheet}>
      <thead>
        <tr>
          <th scope="col">{t.at}</th>
          <th scope="col">{t.what}</th>
          <th scope="col">{t.lasts}</th>
        </tr>
      </thead>
      <tbody>
        {steps.map((step, at) => {
          const named = words[at] ?? stepWords(step, page)
          return (
            <tr key={at}>
              <td>{startText(minutesOf(steps.slice(0, at)))}</td>
              <th scope="row">
                {named.title}
                {aboutStep(named) !== '' && <span class="of">{aboutStep(named)}</span>}
                {step.note !== undefined && <span class="advice">{step.note}</span>}
              </th>
              <td>{lastingText(page.strings, step.minutes)}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
