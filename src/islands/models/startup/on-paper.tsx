import type { Case } from '../../../learning/models/startup/case.ts'
import { lettered } from '../../../learning/worksheet/letters.ts'
import { LetteredOptions } from '../../paper/lettered-options.tsx'
import type { UnscriptedProps } from '../model-props.ts'

/** Every choice of the case, to be ticked. Which go together is for the room to discuss: no one answer is right. */
export function OnPaper({ words }: UnscriptedProps) {
  const { levels, choices } = words.data as Case
  return (
    <>
      {levels.map(({ id, name, lede }) => (
        <div key={id}>
          <h4>{name}</h4>
          <p>{lede}</p>
          {choices
            .filter(({ level }) => level === id)
            .map((choice) => (
              <div class="paper-item" key={choice.id}>
                <p class="stem">{choice.name}</p>
                <LetteredOptions
                  options={lettered(choice.options.map((option) => ({ id: option.id, text: option.name })))}
                />
              </div>
            ))}
        </div>
      ))}
    </>
  )
}
