import { expect, test } from 'vitest'
import { calendarOf } from './calendar.ts'

const day = (given = {}) => ({
  ...{ uid: 'course-review-2026-12-31', date: '2026-12-31', title: 'Review', description: 'Seven questions' },
  url: 'https://course.example/en/review/',
  ...given,
})
const head = { name: 'Reviews', maker: '-//course//EN', sequence: 7 }
const lines = (text: string) => text.split('\r\n')
const unfolded = (text: string) => lines(text.replaceAll(/\r\n[ \t]/g, ''))

test('a day is a whole one, and ends where the next begins, even the year', () => {
  const text = calendarOf([day()], head)
  expect(lines(text)).toEqual(
    expect.arrayContaining([
      ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//course//EN', 'X-WR-CALNAME:Reviews'],
      ...['UID:course-review-2026-12-31', 'SEQUENCE:7'],
      ...['DTSTART;VALUE=DATE:20261231', 'DTEND;VALUE=DATE:20270101', 'TRANSP:TRANSPARENT'],
      ...['BEGIN:VALARM', 'ACTION:DISPLAY', 'TRIGGER:PT18H', 'END:VALARM', 'END:VCALENDAR'],
    ]),
  )
  expect(text).toMatch(/^DTSTAMP:\d{8}T\d{6}Z\r$/m)
})

test('signs that mean something to a calendar are escaped', () => {
  const text = calendarOf([day({ title: 'One, two; three \\ four', description: 'Here\nthere' })], head)
  expect(unfolded(text)).toContain('SUMMARY:One\\, two\\; three \\\\ four')
  expect(unfolded(text)).toContain('DESCRIPTION:Here\\nthere')
})

test('every line ends with CRLF and holds at most 75 octets, whatever the letters', () => {
  const title = `Réviser\u202f: ${'où l’élève a déjà été 🧭 '.repeat(12)}`.trim()
  const text = calendarOf([day({ title, url: `https://course.example/${'en/'.repeat(40)}` })], head)
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  for (const line of lines(text)) expect(new TextEncoder().encode(line).length, line).toBeLessThanOrEqual(75)
  expect(unfolded(text)).toContain(`SUMMARY:${title}`)
  expect(unfolded(text).join('\n')).toContain(`URL:https://course.example/${'en/'.repeat(40)}`)
})

test('each day has its own event, and no day makes an empty calendar', () => {
  const text = calendarOf([day(), day({ uid: 'b', date: '2027-01-02' })], head)
  expect(lines(text).filter((line) => line.startsWith('UID:'))).toEqual([
    'UID:course-review-2026-12-31',
    'UID:b',
  ])
  expect(lines(calendarOf([], head))).toContain('END:VCALENDAR')
})
