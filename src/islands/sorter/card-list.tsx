import { CardView } from './card-view.tsx'
import type { View } from './view.ts'

interface Props {
  readonly view: View
  readonly cards: readonly string[]
  /** Id of the heading that names the list. */
  readonly title: string
}

export function CardList({ view, cards, title }: Props) {
  return (
    <ul class="stack" aria-labelledby={title}>
      {cards.map((id) => {
        const card = view.item.cards.find((one) => one.id === id)
        return card && <CardView key={id} view={view} card={card} />
      })}
    </ul>
  )
}
