import type { ClozeItem } from '../../learning/items/cloze.ts'
import { clozeKeys } from '../../learning/items/cloze-keys.ts'
import { fill } from '../../learning/text.ts'
import { KeyFold } from '../answering/key-fold.tsx'
import { gapNumbers } from './gap-numbers.ts'
import { SolvedText } from './solved-text.tsx'
import type { ClozeStrings } from './strings.ts'

interface Props {
  readonly item: ClozeItem<string>
  readonly strings: Pick<ClozeStrings, 'answer' | 'gap'>
}

/** Where no script runs: the text filled in, why each word stands where it does, and the explanation, in a fold. */
export function Solution({ item, strings }: Props) {
  const keys = clozeKeys(item)
  return (
    <KeyFold strings={strings}>
      <SolvedText text={item.text} keys={keys} />
      {[...gapNumbers(item.text)].map(([gap, n]) => {
        const key = keys.find((one) => one.gap === gap)
        return (
          <p key={gap}>
            <b>
              {fill(strings.gap, { n })}, {key?.texts.join(' · ')}
            </b>{' '}
            {key?.why}
          </p>
        )
      })}
      <p>{item.explanation}</p>
    </KeyFold>
  )
}
