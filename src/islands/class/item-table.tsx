import { Component } from 'preact'
import type { ItemReport } from '../../learning/class/class-report.ts'
import { leastForCorrelations, leastForShares } from '../../learning/statistics/figure.ts'
import { fill } from '../../learning/text.ts'
import { Gradual } from './gradual.tsx'
import { ItemDetail } from './item-detail.tsx'
import type { ReportProps } from './props.ts'
import { figureText, percentText, stemOf } from './said.ts'

const columns = ['item', 'n', 'facility', 'discrimination'] as const
type Column = (typeof columns)[number]

/** Ebel & Frisbie (1991): below it, an item is worth a second reading. */
const leastDiscrimination = 0.2

/** The questions, sorted by what a trainer asks for; each opens on who answered what. */
export class ItemTable extends Component<ReportProps> {
  #sorted: { readonly column: Column; readonly isUp: boolean } = { column: 'item', isUp: true }
  /** Id of the item whose answers are shown. */
  #open: string | null = null

  render(props: ReportProps) {
    const { report, strings } = props
    const t = strings.items
    return (
      <section aria-labelledby="class-items">
        <h3 id="class-items">{t.title}</h3>
        <p class="class-how">{fill(t.facilityHow, { n: leastForShares })}</p>
        <p class="class-how">{fill(t.discriminationHow, { n: leastForCorrelations })}</p>
        {report.scope.moment !== 'lesson' && <p class="class-how">{t.drawn}</p>}
        <div class="scroll" role="region" aria-labelledby="class-items-caption" tabIndex={0}>
          {/* Phones lay it out as a grid: its roles are said, or some browsers would forget them. */}
          <table role="table" class="class-table class-tall class-item-table">
            <caption id="class-items-caption">{t.caption}</caption>
            <thead role="rowgroup">
              <tr role="row">{columns.map((column) => this.#heading(column))}</tr>
            </thead>
            <Gradual all={this.#rows()}>
              {(first) => (
                <tbody role="rowgroup">{first.flatMap((row) => [this.#row(row), this.#detail(row)])}</tbody>
              )}
            </Gradual>
          </table>
        </div>
      </section>
    )
  }

  #heading(column: Column) {
    const t = this.props.strings.items
    const { column: sorted, isUp } = this.#sorted
    const whole = column === 'item' ? t.order : column === 'n' ? t.nWhole : null
    // What is seen is in it: so it can be called by voice.
    const name = whole === null ? t[column] : `${t[column]} (${whole})`
    return (
      <th
        key={column}
        role="columnheader"
        scope="col"
        aria-sort={column === sorted ? (isUp ? 'ascending' : 'descending') : undefined}
      >
        <button type="button" aria-label={fill(t.sort, { column: name })} onClick={() => this.#sort(column)}>
          {t[column]}
          <span class="sort-sign" aria-hidden="true">
            {column === sorted ? (isUp ? '▲' : '▼') : '↕'}
          </span>
        </button>
      </th>
    )
  }

  #row(row: ItemReport) {
    const { strings, locale } = this.props
    const { item, n, facility, discrimination } = row
    const t = strings.items
    const isOpen = this.#open === item
    const isShaky = discrimination.value !== null && n < leastForCorrelations
    return (
      <tr key={item} role="row">
        <th role="rowheader" scope="row">
          <button type="button" class="class-open" aria-expanded={isOpen} onClick={() => this.#toggle(item)}>
            {stemOf(this.props, item)}
          </button>
        </th>
        <td role="cell">{n}</td>
        <td role="cell" class="class-facility">
          {percentText(facility, strings)}
          <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
            <rect width={facility * 100} height="8" />
          </svg>
        </td>
        <td role="cell">
          {figureText(discrimination, strings, locale)}
          {isShaky && <span class="class-note">{fill(strings.fragile, { n })}</span>}
          {isWorthALook(row) && <b class="class-tag">{t.look}</b>}
        </td>
      </tr>
    )
  }

  #detail(row: ItemReport) {
    if (this.#open !== row.item) return null
    return (
      <tr key={`${row.item} detail`} role="row" class="class-detail">
        <td role="cell" colSpan={columns.length}>
          <ItemDetail {...this.props} row={row} />
        </td>
      </tr>
    )
  }

  #rows(): readonly ItemReport[] {
    const { column, isUp } = this.#sorted
    const { items } = this.props.report
    if (column === 'item') return isUp ? items : items.toReversed()
    // What has no figure comes last, whichever way.
    const of = (row: ItemReport) => (column === 'discrimination' ? row.discrimination.value : row[column])
    return items.toSorted((a, b) => {
      const [one, other] = [of(a), of(b)]
      if (one === null || other === null) return Number(one === null) - Number(other === null)
      return isUp ? one - other : other - one
    })
  }

  #sort(column: Column): void {
    const { column: sorted, isUp } = this.#sorted
    this.#sorted = { column, isUp: column === sorted ? !isUp : true }
    this.forceUpdate()
  }

  #toggle(item: string): void {
    this.#open = this.#open === item ? null : item
    this.forceUpdate()
  }
}

const isWorthALook = ({ discrimination, options }: ItemReport): boolean =>
  (discrimination.value !== null && discrimination.value < leastDiscrimination) ||
  options?.some(({ note }) => note === 'draws-strong') === true
