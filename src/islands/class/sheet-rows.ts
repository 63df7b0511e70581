import { mistakeWords } from '../../learning/class/mistake-words.ts'
import type { Figure } from '../../learning/statistics/figure.ts'
import type { ReportProps } from './props.ts'
import { sectionOf, stemOf } from './said.ts'
import type { SheetName } from './strings.ts'

type SheetProps = Omit<ReportProps, 'vote'>

type Row = readonly (string | number)[]

/** Whole numbers: spreadsheets do not agree on the sign of decimals. */
const hundredths = (share: number | null): string | number => (share === null ? '' : Math.round(share * 100))

const whyIn = ({ strings }: SheetProps, figure: Figure): string =>
  figure.value === null ? strings.why[figure.why] : ''

/** The rows of a table that is saved, its columns first. */
export function sheetRows(sheet: SheetName, props: SheetProps): readonly Row[] {
  const columns = props.strings[sheet].columns
  return [columns, ...rowsOf[sheet](props)]
}

const rowsOf: Readonly<Record<SheetName, (props: SheetProps) => readonly Row[]>> = {
  items: (props) =>
    props.report.items.map(({ item, n, facility, discrimination }) => [
      ...[item, stemOf(props, item), sectionOf(props, item, null)?.lesson ?? '', n, hundredths(facility)],
      ...[hundredths(discrimination.value), whyIn(props, discrimination)],
    ]),
  options: (props) =>
    props.report.items.flatMap(({ item: id, options }) => {
      const item = props.items.get(id)
      if (item?.kind !== 'choice') return []
      const t = props.strings.options
      return (options ?? []).map(({ option, isKey, count, share, rest, note }) => [
        ...[id, item.stem, item.options.find((one) => one.id === option)?.text ?? option],
        ...[isKey ? t.yes : t.no, count, hundredths(share), hundredths(rest)],
        note ? t.notes[note] : '',
      ])
    }),
  mistakes: (props) =>
    props.report.misconceptions.flatMap((mistake) => {
      const item = props.items.get(mistake.item)
      if (!item) return []
      const { about, given, instead } = mistakeWords(item, mistake, props.locale)
      const section = sectionOf(props, mistake.item, mistake.section)
      return [
        [
          ...[item.id, item.stem, about ?? '', given, instead ?? props.strings.mistakes.step],
          ...[mistake.count, mistake.asked, hundredths(mistake.share)],
          ...[section?.lesson ?? '', section?.title ?? ''],
        ],
      ]
    }),
  gains: (props) =>
    props.report.gains.map(({ module, n, before, after, gain }) => [
      props.catalogue.modules.find(({ id }) => id === module)?.title ?? props.strings.gains.whole,
      ...[n, hundredths(before), hundredths(after), hundredths(gain.value), whyIn(props, gain)],
    ]),
}
