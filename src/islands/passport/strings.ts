import type { Plural } from '../../learning/text.ts'

/** What the room of the passport says, in one language. */
export interface PassportStrings {
  readonly here: HereStrings
  readonly along: AlongStrings
  readonly back: BackStrings
  readonly refusal: RefusalStrings
  readonly preview: PreviewStrings
  readonly done: DoneStrings
  readonly elsewhere: {
    readonly title: string
    /** `{k}` answers under `{base}`. */
    readonly text: Plural
    readonly see: string
  }
}

export interface HereStrings {
  readonly title: string
  readonly loading: string
  readonly none: string
  /** `{k}` answers since `{date}`. */
  readonly answers: Plural
  readonly ask: string
  readonly what: string
  readonly promised: string
  readonly notPromised: string
  readonly cannot: string
  readonly safari: string
}

export interface AlongStrings {
  readonly title: string
  readonly nothing: string
  readonly file: FileStrings
  readonly link: CopyStrings & ShareStrings
  readonly codes: CodesStrings
  readonly sheet: SheetStrings
}

export type FileStrings = Readonly<Record<'title' | 'text' | 'save' | 'saved', string>>

export type CopyStrings = Readonly<
  Record<'title' | 'text' | 'label' | 'copy' | 'copied' | 'notCopied' | 'tooLong', string>
>

export type ShareStrings = Readonly<Record<'share' | 'notShared', string>>

export interface CodesStrings {
  readonly title: string
  readonly text: string
  readonly show: Plural
  readonly hide: string
  readonly print: string
  readonly many: string
  readonly tooMany: string
  readonly how: string
  readonly pause: string
  readonly play: string
  readonly previous: string
  readonly next: string
  /** `{k}` of `{n}`. */
  readonly at: string
  readonly name: string
}

export interface SheetStrings {
  readonly title: string
  /** `{k}` answers, `{date}`. */
  readonly made: Plural
  readonly codes: Plural
  /** `{url}` of the room. */
  readonly how: readonly string[]
}

export interface BackStrings {
  readonly title: string
  readonly text: string
  readonly file: string
  readonly drop: string
  readonly paste: string
  readonly pasteHint: string
  readonly read: string
  readonly camera: string
  readonly cameraOff: string
  readonly looking: string
  readonly insecure: string
  readonly none: string
  readonly denied: string
  readonly photo: string
  readonly reading: string
  /** `{k}` codes of `{n}`. */
  readonly collecting: Plural
  /** `{list}` of numbers. */
  readonly missing: Plural
  readonly noCode: string
  readonly nothing: string
}

export interface RefusalStrings {
  readonly title: string
  readonly unchanged: string
  readonly 'not-a-passport': string
  /** `{course}`: its id. */
  readonly 'another-course': string
  readonly newer: string
  readonly damaged: string
  readonly 'too-big': string
  readonly empty: string
}

export interface PreviewStrings {
  readonly title: string
  /** Said once it is shown. */
  readonly ready: string
  readonly made: string
  readonly from: string
  readonly added: Plural
  readonly both: Plural
  readonly onlyHere: Plural
  readonly deeds: Plural
  readonly unreadable: Plural
  readonly hiddenHere: Plural
  readonly hiddenThere: Plural
  readonly table: Record<'summary' | 'lesson' | 'added' | 'both' | 'onlyHere' | 'other', string>
  readonly confirm: Plural
  readonly confirmDeeds: string
  readonly cancel: string
  readonly nothingNew: string
  readonly close: string
}

export interface DoneStrings {
  /** `{k}` of `{n}`. */
  readonly adding: string
  readonly added: Plural
  readonly addedDeeds: string
  /** `{k}` found no room. */
  readonly left: Plural
  readonly full: string
  readonly denied: string
  readonly outdated: string
  /** `{date}` of the last taking in, `{k}` answers. */
  readonly last: Plural
  readonly undo: string
  readonly undone: Plural
  readonly undoneDeeds: string
}
