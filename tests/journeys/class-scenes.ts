import { expect } from '@playwright/test'
import { ClassRoom, fileOf, passportOf, questionsOf } from '../learner/class-room.ts'
import { moduleIds } from '../learner/course.ts'
import { codesOf } from '../learner/pictures-of-codes.ts'
import type { Scene } from './scenes.ts'

const [module = ''] = moduleIds
const done = (learner: number) => ({
  ...{ learner, lesson: questionsOf('marketing-mix').slice(0, 6), right: [true, learner > 2, true, false] },
  ...{ module, before: learner % 2, after: 1 + (learner % 2) },
})
const file = (learner: number) => fileOf(`${learner}.json`, passportOf(done(learner)))

/** The room of class results. */
const scene = (name: string, act: (room: ClassRoom) => Promise<void>): Scene => ({
  name,
  arrange: async ({ page, locale }) => {
    const room = new ClassRoom(page, locale)
    await room.open()
    await act(room)
  },
})

export const classes: readonly Scene[] = [
  scene('a class, one of its questions unfolded', async (room) => {
    await room.give([1, 2, 3].map(file))
    await room.page.locator('.class-open').first().click()
    await expect(room.page.locator('.class-options')).toBeVisible()
  }),
  scene('a class of one, and codes that are not all there', async (room) => {
    await room.give([file(1)])
    await room.expectRead(1, 0)
    await room.paste(codesOf(done(2)).slice(1).join('\n'))
    await room.expectRead(1, 1)
  }),
  scene('a class whose camera is on', async (room) => {
    await room.page.evaluate(() => {
      const canvas = document.createElement('canvas')
      const context = canvas.getContext('2d')
      // What does not change sends no picture.
      setInterval(() => context?.fillRect(0, 0, canvas.width, canvas.height), 100)
      navigator.mediaDevices.getUserMedia = () => Promise.resolve(canvas.captureStream())
    })
    await room.turnCameraOn()
    await expect(room.status).toHaveText(room.strings.camera.looking)
  }),
  scene('a class whose figures could not be made anew', async (room) => {
    await room.give([file(1)])
    await expect(room.page.locator('.class-item-table')).toBeVisible()
    await room.page.route('**/items/*.json', (route) => route.abort())
    await room.moment.selectOption('lesson')
    await expect(room.page.getByRole('alert')).toBeVisible()
    await expect(room.page.locator('.class-state')).toContainText(room.strings.scope.old)
  }),
]
