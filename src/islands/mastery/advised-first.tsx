import type { ListedLesson } from '../../learning/catalogue.ts'

interface Props {
  readonly lessons: readonly Pick<ListedLesson, 'id' | 'title' | 'path'>[]
  /** `{lessons}` stands for the links. */
  readonly sentence: string
}

/** The lessons that this one is best read after: advice, never a lock. */
export function AdvisedFirst({ lessons, sentence }: Props) {
  const [before = '', after = ''] = sentence.split('{lessons}')
  return (
    <p>
      {before}
      {lessons.map(({ id, title, path }, at) => (
        <span key={id}>
          {at > 0 && ', '}
          <a href={path}>{title}</a>
        </span>
      ))}
      {after}
    </p>
  )
}
