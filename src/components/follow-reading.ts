import { writePlace } from '../state/places.ts'

/** Marks in `plan` the section that is being read, and keeps it as the lesson's reading place. */
export function followReading(plan: HTMLElement): void {
  const entries = [...plan.querySelectorAll('a')]
  const sections = entries.map((entry) => document.getElementById(entry.hash.slice(1)))
  const mark = () => {
    const now = sections.findLastIndex(
      (section) => section && section.getBoundingClientRect().top < innerHeight / 2,
    )
    entries.forEach((entry, at) => {
      entry.parentElement?.classList.toggle('past', at < now)
      entry.parentElement?.classList.toggle('now', at === now)
      entry.ariaCurrent = at === now ? 'step' : null
    })
    const section = sections[now]
    if (section) writePlace(plan.dataset.lesson ?? '', section.id)
  }
  // The line in the middle of the screen: a section is being read once it has crossed it.
  const observer = new IntersectionObserver(mark, { rootMargin: '0px 0px -50% 0px' })
  for (const section of sections) if (section) observer.observe(section)
}
