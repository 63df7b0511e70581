import { Learner } from '../../../tests/learner/learner.ts'
import { locale, referenceLesson } from '../../lesson/course.ts'
import { runBuild } from '../../processes/run-build.ts'
import type { Peer } from '../peer.ts'
import { triptyqueBuild } from './build-command.ts'
import { lessonPathIn } from './lesson-path.ts'

const { outDir, command } = triptyqueBuild('triptyque', 'content')

/** This project, as `npm run build` builds it. */
export const triptyque: Peer = {
  name: 'Triptyque',
  outDir,
  lessonPath: lessonPathIn(referenceLesson.slug),
  async build() {
    await runBuild(command)
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
