import type { Coherence, Evaluation } from '../../../learning/models/startup/evaluate.ts'
import { linkTold, tallyTold, type Told } from './told.ts'

interface Props extends Told {
  readonly evaluation: Evaluation
}

/** What the whole comes to, level with level. */
export function Result({ evaluation, ...told }: Props) {
  const { say } = told
  const { applied, links, coherence } = evaluation
  return (
    <section aria-labelledby="startup-result">
      <h4 id="startup-result">{say('result')}</h4>
      <table class="result">
        <thead>
          <tr>
            <th scope="col">{say('levels')}</th>
            <th scope="col">{say('says')}</th>
            <th scope="col">{say('coherence')}</th>
          </tr>
        </thead>
        <tbody>
          {links.map((link) => (
            <tr key={link.levels.join(' ')}>
              <th scope="row">{linkTold(link.levels, told)}</th>
              <td>{tallyTold(link.applied, told)}</td>
              <td>{percent(link.coherence, told)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{say('whole')}</th>
            <td>{tallyTold(applied, told)}</td>
            <td>{percent(coherence, told)}</td>
          </tr>
        </tfoot>
      </table>
    </section>
  )
}

/** Where no rule applied, nothing is said. */
const percent = (coherence: Coherence, { locale }: Told): string =>
  coherence === null ? '–' : coherence.toLocaleString(locale, { style: 'percent', maximumFractionDigits: 0 })
