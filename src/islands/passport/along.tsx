import { Component } from 'preact'
import { holdings } from '../../learning/passport/compare.ts'
import { type TakenAlong, takeAlong } from '../../state/passport/taken-along.ts'
import { $progress } from '../../state/progress.ts'
import { saveProgressFile } from '../../state/save-progress-file.ts'
import { CodesWay } from './codes-way.tsx'
import { CopyWay } from './copy-way.tsx'
import { FileWay } from './file-way.tsx'
import type { PassportProps } from './props.ts'

interface Props {
  readonly page: PassportProps
  readonly isOpen: boolean
  readonly say: (words: string) => void
  /** Puts the codes on a sheet, and prints it. */
  readonly print: (taken: TakenAlong) => void
}

/** The ways to take progress along: a file, a link, codes. */
export class Along extends Component<Props> {
  #taken: TakenAlong | null = null
  #stop = (): void => undefined

  override componentDidMount(): void {
    this.#stop = $progress.subscribe(() => void this.#make())
  }

  override componentWillUnmount(): void {
    this.#stop()
  }

  render({ page, isOpen }: Props) {
    const t = page.strings.along
    const isEmpty = holdings($progress.get()).answers === 0
    return (
      <section aria-labelledby="passport-along">
        <h2 id="passport-along">{t.title}</h2>
        {isEmpty ? isOpen && <p>{t.nothing}</p> : this.#ways(page)}
      </section>
    )
  }

  #ways({ strings, locale, course, url }: PassportProps) {
    const t = strings.along
    const { say, print } = this.props
    const taken = this.#taken
    const fragment = taken?.fragment
    return (
      <div class="passport-ways">
        <FileWay {...{ strings: t.file, say }} save={saveProgressFile} />
        <CopyWay
          {...{ id: 'passport-link', strings: t.link, say }}
          value={fragment && `${url}#${fragment}`}
          share={{ title: course, strings: t.link }}
        />
        <CodesWay
          {...{ strings: t.codes, locale, frames: taken?.frames }}
          print={() => {
            if (taken) print(taken)
          }}
        />
      </div>
    )
  }

  async #make(): Promise<void> {
    const made = $progress.get()
    const taken = await takeAlong()
    // Another answer came meanwhile: what is made of it is on its way.
    if (made !== $progress.get()) return
    this.#taken = taken
    this.forceUpdate()
  }
}
