import { fill, plural } from '../../learning/text.ts'
import { CodePicture } from './code-picture.tsx'
import { dayOf } from './days.ts'
import type { PassportProps } from './props.ts'

interface Props {
  readonly page: PassportProps
  readonly frames: readonly string[]
  readonly madeAtMs: number
  readonly answers: number
}

/** All the codes, to be printed: numbered, with what they are and how they are read. On the screen it is not shown. */
export function Sheet({ page: { locale, course, url, strings }, frames, madeAtMs, answers }: Props) {
  const { sheet: t, codes } = strings.along
  return (
    <article class="codes-sheet">
      <h2>{fill(t.title, { course })}</h2>
      <p>
        {fill(plural(locale, t.made, answers), { date: dayOf(locale, madeAtMs) })}{' '}
        {plural(locale, t.codes, frames.length)}
      </p>
      <ol>
        {t.how.map((step) => (
          <li key={step}>{fill(step, { url })}</li>
        ))}
      </ol>
      <div class="codes-all">
        {frames.map((text, at) => {
          const told = { k: at + 1, n: frames.length }
          return (
            <figure key={at}>
              <CodePicture text={text} name={fill(codes.name, told)} />
              <figcaption>{fill(codes.at, told)}</figcaption>
            </figure>
          )
        })}
      </div>
    </article>
  )
}
