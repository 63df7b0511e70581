import type { ItemId } from '../items/item.ts'
import { dayMs, dueAtMs, type Memory, remembered } from './memory.ts'
import { candidates, type Course, memoriesOf, newItems } from './review-queue.ts'
import type { ReviewSettings } from './settings.ts'
import type { Instant } from '../progress/event.ts'
import { forecastDays } from './forecast.ts'

/**
 * About how many questions a day the settings ask for over the next month: as if each were answered rightly on the day
 * it is due, and new ones came as long as there are.
 */
export function dailyQuestions(course: Course, settings: ReviewSettings, now: Instant): number {
  const items = candidates(course)
  const memories = new Map<ItemId, Memory>(memoriesOf(items, course.state))
  const news = newItems(course, items, memories).map(({ item }) => item.id)
  let questions = 0
  for (let day = 0; day < forecastDays; day += 1) {
    const atMs = now + day * dayMs
    const due = [...memories].filter(([, memory]) => dueAtMs(memory, settings.retention) < atMs + dayMs)
    const today = [...due.map(([id]) => id), ...news.splice(0, settings.newPerDay)]
    for (const id of today) memories.set(id, remembered(memories.get(id), { grade: 3, atMs }))
    questions += today.length
  }
  return questions / forecastDays
}
