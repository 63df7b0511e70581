import { join } from 'node:path'
import { Learner, paths } from '../../../tests/learner/learner.ts'
import { locale } from '../../lesson/course.ts'
import { places } from '../../places.ts'
import { runBuild } from '../../processes/run-build.ts'
import type { Peer } from '../peer.ts'

const outDir = join(places.work, 'sites/triptyque')

/** This project, as `npm run build` builds it. */
export const triptyque: Peer = {
  name: 'Triptyque',
  outDir,
  lessonPath: paths.lesson(locale),
  async build() {
    await runBuild({
      arguments: ['scripts/site.ts', 'build', '--force'],
      folder: places.root,
      environment: {
        TRIPTYQUE_OUT: outDir,
        TRIPTYQUE_CACHE: join(places.work, 'cache/triptyque'),
        SITE_URL: 'https://triptyque.example',
      },
    })
  },
  hands: (page) => {
    const learner = new Learner(page, locale)
    return {
      async reachQuestion(id) {
        await learner.question(id).reach()
        await learner.question(id).expectAwake()
      },
      async answer(id) {
        const question = learner.question(id)
        await question.answer(question.distractors[0] ?? '')
      },
      reachSorter: () => learner.sorter().reach(),
      async moveCard() {
        const sorter = learner.sorter()
        const [card = ''] = await sorter.unsortedCards()
        await sorter.card(card).click()
        await sorter.destination(sorter.binOf(card)).click()
        await sorter.expectPlaced(card, sorter.binOf(card))
      },
    }
  },
}
