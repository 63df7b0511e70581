import { type Point, scrollLimits, scrollStep, zoneAt } from './geometry.ts'

export interface Carried {
  moveTo(point: Point): void
  /** Id of the zone under the pointer now, measured anew: the page may have scrolled. */
  zone(): string | null
  end(): void
}

/**
 * Carries `element` under the pointer that took it at `from`, and scrolls the page near its edges.
 * `over` is told the zone (`data-zone` within `root`) under the pointer, at every frame.
 */
export function carry(
  root: HTMLElement,
  element: HTMLElement,
  from: Point,
  over: (zone: string | null) => void,
): Carried {
  const box = element.getBoundingClientRect()
  const hold = { x: from.x - box.left, y: from.y - box.top }
  let at = from
  let shift = { x: 0, y: 0 }
  let request = requestAnimationFrame(frame)

  function frame(): void {
    scrollNear(root, at.y)
    // The place it would have without its shift may have moved: with the scroll, or with what stands above.
    const box = element.getBoundingClientRect()
    shift = { x: at.x - hold.x - box.left + shift.x, y: at.y - hold.y - box.top + shift.y }
    element.style.translate = `${shift.x}px ${shift.y}px`
    over(zone())
    request = requestAnimationFrame(frame)
  }

  function zone(): string | null {
    const zones = [...root.querySelectorAll<HTMLElement>('[data-zone]')].map((zone) => ({
      id: zone.dataset.zone ?? '',
      box: zone.getBoundingClientRect(),
    }))
    return zoneAt(zones, at)?.id ?? null
  }

  return {
    moveTo: (point) => (at = point),
    zone,
    end: () => {
      cancelAnimationFrame(request)
      element.style.translate = ''
    },
  }
}

function scrollNear(root: HTMLElement, y: number): void {
  const bar = root.querySelector('.bar') ?? root
  const { top, bottom } = scrollLimits(root.getBoundingClientRect(), bar.getBoundingClientRect(), innerHeight)
  const step = scrollStep(y, top, bottom)
  if (step !== 0) scrollBy({ top: step, behavior: 'instant' })
}
