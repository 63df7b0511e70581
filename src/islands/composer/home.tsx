import { Component } from 'preact'
import { fill } from '../../learning/text.ts'
import { limits } from '../../learning/workshop/codec.ts'
import type { RunSheet } from '../../learning/workshop/run-sheet.ts'
import {
  deleteSheet,
  restoreSheet,
  savedSheets,
  type SavedSheet,
  saveNewSheet,
} from '../../state/trainer/run-sheets.ts'
import { saveRunSheetFile } from '../../state/trainer/save-run-sheet-file.ts'
import type { OpenSheet } from './open-sheet.ts'
import type { ComposerPage } from './props.ts'
import { SheetList } from './sheet-list.tsx'
import { type Asked, WishForm } from './wish-form.tsx'
import { sheetTitle } from './words.ts'

interface Props {
  readonly page: ComposerPage
  readonly given: readonly string[]
  /** A sheet that could not be saved, and that only this page has. */
  readonly left: OpenSheet | null
  readonly resume: (left: OpenSheet) => void
  readonly propose: (asked: Asked) => void
  readonly blank: (asked: Asked) => void
  readonly focus: (selector: string) => void
}

/** The sheets of this device, and what begins another one. */
export class Home extends Component<Props> {
  #deleted: { readonly saved: SavedSheet; readonly title: string } | null = null

  render({ page, given, propose, blank }: Props) {
    const { home, wish } = page.strings
    const sheets = savedSheets()
    const isFirst = sheets?.length === 0 && !this.#deleted && !this.props.left
    return (
      <>
        {!isFirst && (
          <section aria-labelledby="composer-sheets">
            <h2 id="composer-sheets" tabIndex={-1}>
              {home.title}
            </h2>
            <p class="muted">{sheets === null ? home.denied : home.text}</p>
            {this.#leftOver()}
            <SheetList
              {...{ page, sheets: sheets ?? [] }}
              duplicate={this.#duplicate}
              remove={this.#remove}
              save={(saved) => saveRunSheetFile(saved)}
            />
            {this.#deleted && (
              <p class="acts">
                <button type="button" class="btn" data-undo onClick={this.#undo}>
                  {home.undo}
                </button>
              </p>
            )}
          </section>
        )}
        <section aria-labelledby="composer-wish">
          <h2 id="composer-wish" tabIndex={-1} data-heading>
            {wish.title}
          </h2>
          <WishForm key={given.join()} {...{ page, given, propose, blank }} />
        </section>
      </>
    )
  }

  #leftOver() {
    const { page, left, resume } = this.props
    if (!left) return null
    const { home } = page.strings
    return (
      <p class="acts">
        <b>{fill(home.left, { c: sheetTitle(left.sheet, page.strings) })}</b>
        <button type="button" class="btn" onClick={() => resume(left)}>
          {home.resume}
        </button>
      </p>
    )
  }

  readonly #duplicate = (sheet: RunSheet): void => {
    const { say, strings } = this.props.page
    const title = fill(strings.home.copyOf, { c: sheetTitle(sheet, strings) }).slice(0, limits.title)
    const saved = saveNewSheet({ ...sheet, title })
    say(saved.kind === 'saved' ? fill(strings.home.duplicated, { c: title }) : strings.home[saved.kind])
    this.forceUpdate()
  }

  readonly #remove = (saved: SavedSheet, title: string): void => {
    deleteSheet(saved.id)
    this.#deleted = { saved, title }
    this.props.page.say(fill(this.props.page.strings.home.removed, { c: title }))
    this.forceUpdate(() => this.props.focus('[data-undo]'))
  }

  readonly #undo = (): void => {
    const { page, focus } = this.props
    const { home } = page.strings
    if (!this.#deleted) return
    const { saved, title } = this.#deleted
    const written = restoreSheet(saved)
    page.say(written === 'written' ? fill(home.restored, { c: title }) : home[written])
    if (written === 'written') this.#deleted = null
    this.forceUpdate(() => focus(`[data-sheet="${saved.id}"] :is(a, button)`))
  }
}
