import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { useDrag } from './drag/use-drag.ts'
import { firstGame, Hands } from './hands.ts'
import type { SorterProps } from './sorter-props.ts'
import type { Game } from './stored-round.ts'
import { useFocus } from './use-focus.ts'
import { useLatest } from './use-latest.ts'
import { useStatus } from './use-status.ts'

/** The round on show, what is said of it, and what can be done with it. */
export function useSorter(props: SorterProps) {
  const root = useRef<HTMLDivElement>(null)
  const [{ game, deal }, latest, set] = useLatest(() => ({ game: firstGame(props), deal: 0 }))
  const [words, say] = useStatus(props.strings.said.start, props.speakAfterMs ?? 150)
  const wish = useFocus(root)
  const show = (game: Game, anew: boolean) => set({ game, deal: latest().deal + (anew ? 1 : 0) })
  const [hands] = useState(() => new Hands(props, { latest: () => latest().game, show, say, wish }))
  const drag = useDrag(root, hands)
  useLayoutEffect(() => {
    const focused = root.current?.contains(document.activeElement) ? document.activeElement : null
    void hands.resume((focused as HTMLElement | null)?.dataset.card)
  }, [])
  return { root, game, deal, words, drag, hands }
}
