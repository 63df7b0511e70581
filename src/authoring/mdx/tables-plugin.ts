import { defineMdastPlugin } from 'satteri'
import { childrenOf, type Element, type Node, plainText } from './tree.ts'

/**
 * A table compares: its first row names the columns, the first cell of every other row names that row. Each cell
 * carries the name of its column, for where a narrow page shows one cell below the other; roles say what a table is to
 * browsers that forget it there.
 */
export const tablesPlugin = defineMdastPlugin({
  name: 'lesson-tables',
  table(table, ctx) {
    const [head = [], ...rows] = childrenOf(table).map(childrenOf)
    const names = head.map(plainText)
    const named = head.map((cell, column) =>
      names[column] === ''
        ? element('td', {}, [])
        : element('th', { scope: 'col', role: 'columnheader' }, childrenOf(cell)),
    )
    const compared = rows.map((cells) =>
      element(
        'tr',
        { role: 'row' },
        cells.map((cell, column) =>
          column === 0
            ? element('th', { scope: 'row', role: 'rowheader' }, childrenOf(cell))
            : element('td', { role: 'cell', 'data-of': names[column] ?? '' }, childrenOf(cell)),
        ),
      ),
    )
    ctx.replaceNode(
      table,
      element('table', { role: 'table' }, [
        element('thead', { role: 'rowgroup' }, [element('tr', { role: 'row' }, named)]),
        element('tbody', { role: 'rowgroup' }, compared),
      ]),
    )
  },
})

// Sätteri gives the cells of a table no attributes: they are written as elements.
function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly Readonly<Node>[],
): Element {
  return {
    type: 'mdxJsxFlowElement',
    name,
    attributes: Object.entries(attributes).map(([attribute, value]) => ({
      type: 'mdxJsxAttribute',
      name: attribute,
      value,
    })),
    children,
  } as Element
}
