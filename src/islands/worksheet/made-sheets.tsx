import type { Item } from '../../learning/items/index.ts'
import { fill } from '../../learning/text.ts'
import type { Version } from '../../learning/worksheet/dealing.ts'
import { type Sheet, sheetOf } from '../../learning/worksheet/sheet.ts'
import { PaperAnswer } from '../paper/paper-answer.tsx'
import { PaperItem } from '../paper/paper-item.tsx'
import type { WorksheetsProps } from './props.ts'

interface Props extends Pick<WorksheetsProps, 'locale' | 'strings' | 'paper'> {
  readonly items: readonly Item[]
  readonly seed: number
  readonly versions: readonly Version[]
  readonly hasAnswers: boolean
}

/** The sheets of each version, then the key of each. */
export function MadeSheets({ items, seed, versions, hasAnswers, ...page }: Props) {
  const sheets = versions.map((version) => sheetOf(items, seed, version))
  return (
    <div class="made">
      {sheets.map((sheet) => (
        <QuestionSheet key={sheet.version} sheet={sheet} {...page} />
      ))}
      {hasAnswers && sheets.map((sheet) => <KeySheet key={sheet.version} sheet={sheet} {...page} />)}
    </div>
  )
}

interface SheetProps extends Pick<WorksheetsProps, 'locale' | 'strings' | 'paper'> {
  readonly sheet: Sheet
}

function QuestionSheet({ sheet, locale, strings, paper }: SheetProps) {
  return (
    <article class="sheet worksheet" aria-labelledby={`sheet-${sheet.version}`}>
      <div class="sheet-head">
        <h3 id={`sheet-${sheet.version}`}>
          {strings.heading}, <Named sheet={sheet} strings={strings} />
        </h3>
        <p class="who">
          <span>{strings.name}</span>
          <span>{strings.date}</span>
        </p>
      </div>
      {sheet.questions.map((laid, at) => (
        <PaperItem key={laid.item.id} laid={laid} n={at + 1} locale={locale} strings={paper} />
      ))}
    </article>
  )
}

function KeySheet({ sheet, locale, strings, paper }: SheetProps) {
  return (
    <article class="sheet worksheet" aria-labelledby={`key-${sheet.version}`}>
      <div class="sheet-head">
        <h3 id={`key-${sheet.version}`}>
          {strings.keyHeading}, <Named sheet={sheet} strings={strings} />
        </h3>
      </div>
      {sheet.questions.map((laid, at) => (
        <PaperAnswer key={laid.item.id} laid={laid} n={at + 1} locale={locale} strings={paper} />
      ))}
    </article>
  )
}

const Named = ({ sheet: { version, seed }, strings }: Pick<SheetProps, 'sheet' | 'strings'>) => (
  <span class="version">{fill(strings.version, { v: version, seed })}</span>
)
