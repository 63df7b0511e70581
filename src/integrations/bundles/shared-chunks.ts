import { inFolder, isOneOf, type Modules } from './modules.ts'
import { isCopy } from './trainer-copies.ts'

interface SharedChunk {
  readonly name: string
  readonly modules: Modules
  /** Whether it holds the copies that trainers' rooms are given. */
  readonly ofCopies?: true
  /** Packages of its own. */
  readonly packages?: readonly string[]
}

/**
 * What every page shares stands in the frame's script, what every page with a learner's progress shares in the store's,
 * and what only a lesson needs in the lesson's: each file more costs about 100 bytes, and compresses apart. Where two
 * name a module, the first has it.
 */
export const sharedChunks: readonly SharedChunk[] = [
  {
    name: 'frame',
    modules: [
      ...inFolder('components', 'FrameScript', 'choose-theme', 'keep-offline', 'remember-choice'),
      ...inFolder('components', 'search/offer-search', 'trouble/watch-trouble'),
      ...inFolder('platform', 'quota', 'storage'),
      ...inFolder('state', 'device', 'identity', 'settings'),
    ],
  },
  {
    name: 'store',
    modules: [
      ...inFolder('components', 'StoreScript', 'watch-saving'),
      'learning/text',
      ...inFolder('learning/progress', 'codec', 'event', 'item-progress', 'merge', 'order', 'state'),
      ...inFolder('platform', 'clock', 'ids', 'journal', 'memory-storage', 'tabs'),
      ...inFolder(
        'state',
        'drafts',
        'event-texts',
        'json',
        'kept',
        'now',
        'places',
        'progress',
        'progress-store',
      ),
      ...inFolder('state', 'recovery', 'saving', 'set-aside', 'shelf'),
    ],
    packages: ['nanostores'],
  },
  {
    // What memory keeps of each item, and how well that masters the objectives.
    name: 'memory',
    modules: [
      ...inFolder('components', 'ask-first', 'fetch-catalogue', 'part'),
      ...inFolder('learning', 'interleaved', 'progress/deeds'),
      ...inFolder('learning/assessment', 'missed-objectives', 'pools', 'sitting-answers'),
      ...inFolder('learning/mastery', 'course-mastery', 'objective-mastery', 'prerequisites'),
      ...inFolder('learning/review', 'day', 'forecast', 'grade', 'memory', 'recalls', 'review-queue'),
      ...inFolder('learning/review', 'reviewable', 'settings'),
      ...inFolder('state', 'days', 'review-settings'),
    ],
    packages: ['ts-fsrs'],
  },
  {
    // How far the lessons are: the map, my progress and the attestation.
    name: 'lessons',
    modules: ['learning/progress/lesson-progress', 'learning/progress/resume', 'state/read-places'],
  },
  {
    name: 'lesson',
    modules: [
      'components/LessonScript',
      'integrations/preact/plain-jsx',
      ...inFolder('islands', 'hydrate', 'islands'),
      ...inFolder(
        'islands/answering',
        'actions',
        'frame',
        'in-view',
        'item-answering',
        'main-button',
        'recorder',
      ),
      ...inFolder('islands/choice', 'choice', 'prediction', 'question-form', 'question-island', 'said'),
      ...inFolder('islands/choice', 'shown-fields', 'strings'),
      ...inFolder('learning/items', 'answering', 'choice'),
    ],
    packages: ['preact'],
  },
  // What several late activities have in common: how parts are moved and shuffled, answered, found, arranged, how
  // what is typed is read, how a model is explored.
  { name: 'moving', modules: ['islands/drag/', 'learning/random', 'platform/random-seed', 'state/seeds'] },
  { name: 'answering', modules: ['islands/answering/', ...inFolder('learning/items', 'own-field', 'part')] },
  { name: 'found', modules: ['islands/found'] },
  { name: 'reading', modules: inFolder('learning/items', 'fold-text', 'read-number') },
  { name: 'arranging', modules: ['islands/arrange/'] },
  // What is kept offline, and what is new: pages have it late, or not at all.
  { name: 'offline', modules: ['offline/', 'platform/offline/', 'state/place', 'state/worker'] },
  {
    name: 'exploring',
    modules: [
      ...inFolder('islands/models', 'choice-control', 'control-props', 'controls', 'explorable', 'figures'),
      ...inFolder('islands/models', 'flag-control', 'fold', 'found-state', 'linked-state', 'model-props'),
      ...inFolder('islands/models', 'number-control', 'quantity', 'say', 'strings', 'values-table'),
    ],
  },
  // Small pieces that many rooms of trainers need.
  { name: 'room', modules: ['learning/text', 'learning/items/own-field'], ofCopies: true },
  { name: 'chance', modules: ['learning/random', 'learning/items/option-order'], ofCopies: true },
]

/** The shared chunks as the bundler asks for them. */
export const chunkGroups = sharedChunks.map(({ name, modules, ofCopies = false, packages = [] }) => {
  const isOwn = isOneOf(modules)
  const folders = packages.map((name) => `/node_modules/${name}/`)
  return {
    name,
    test: (id: string) =>
      isCopy(id) === ofCopies && (isOwn(id) || folders.some((folder) => id.includes(folder))),
  }
})
