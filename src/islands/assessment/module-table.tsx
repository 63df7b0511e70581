import type { SittingResult } from '../../learning/assessment/sitting-result.ts'
import type { Catalogue } from '../../learning/catalogue.ts'
import type { ResultStrings } from './strings.ts'
import { TallyBar } from './tally-bar.tsx'

interface Props {
  readonly modules: SittingResult['modules']
  readonly course: Catalogue
  readonly strings: ResultStrings
}

/** Right answers in each part of the course. */
export function ModuleTable({ modules, course, strings: { modules: words, tally } }: Props) {
  return (
    <section aria-labelledby="modules">
      <h3 id="modules">{words.title}</h3>
      <table class="figures">
        <caption class="vh">{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.columns.module}</th>
            <th scope="col">{words.columns.right}</th>
          </tr>
        </thead>
        <tbody>
          {modules.map(({ module, right, of }) => (
            <tr key={module}>
              <th scope="row">{moduleTitle(module, course)}</th>
              <td>
                <TallyBar {...{ right, of }} words={tally} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="small muted">{words.few}</p>
    </section>
  )
}

export const moduleTitle = (module: string, { modules }: Pick<Catalogue, 'modules'>): string =>
  modules.find(({ id }) => id === module)?.title ?? module
