import type { Snapshot } from '../../../learning/models/retargeting/follow.ts'
import { type Fact, parties } from '../../../learning/models/retargeting/world.ts'
import { factTold, type Told } from './told.ts'

interface Props extends Told {
  readonly now: Snapshot
}

/** Party by party, what it knows after a step, on which ground, and what it may no longer use. */
export function KnowledgeTable({ now, say }: Props) {
  return (
    <table class="knowledge">
      <caption>{say('known', { k: told(now.step) })}</caption>
      <thead>
        <tr>
          <th scope="col">{say('who')}</th>
          <th scope="col">{say('what')}</th>
        </tr>
      </thead>
      <tbody>
        {parties.map((party) => {
          const facts = now.world.facts.filter((fact) => fact.party === party)
          return (
            <tr key={party}>
              <th scope="row">{say(`party-${party}`)}</th>
              <td>
                {facts.length === 0 && say('nothing')}
                <ul>
                  {facts.map((fact) => (
                    <FactLine key={`${fact.id} ${fact.site} ${fact.step}`} {...{ fact, now, say }} />
                  ))}
                </ul>
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

function FactLine({ fact, now, say }: Props & { readonly fact: Fact }) {
  const { site, party, step, ground, stoppedAt } = fact
  const words = factTold(fact, { say })
  return (
    <li>
      {stoppedAt === null ? words : <s>{words}</s>} {party === 'adtech' && `(${say(`at-${site}`)}) `}
      {step === now.step && <b class="now">{say('new')}</b>}
      <span class="ground">
        {stoppedAt === null
          ? say('ground', { k: told(step), ground: say(`ground-${ground}`) })
          : say('no-longer', { k: told(stoppedAt) })}
      </span>
    </li>
  )
}

/** Steps are counted from 1 where they are read. */
const told = (step: number) => String(step + 1)
