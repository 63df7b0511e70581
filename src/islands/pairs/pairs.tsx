import { placesIn } from '../../learning/items/pair-moves.ts'
import { fill } from '../../learning/text.ts'
import { ItemForm } from '../answering/item-form.tsx'
import { KeyFold } from '../answering/key-fold.tsx'
import { ArrangeIsland } from '../arrange/arrange-island.ts'
import { fieldName } from '../arrange/field-name.ts'
import { keyAction } from '../drag/key-action.ts'
import { type PairsProps, PairsTable } from './pairs-table.ts'
import { PlaceView } from './place-view.tsx'
import { Tray } from './tray.tsx'

interface State {
  readonly asLists?: boolean
}

/** Tiles to pair: by dragging, by tapping, by buttons, by keys, or with lists, which the server renders. */
export class Pairs extends ArrangeIsland<PairsProps, State> {
  protected readonly table = new PairsTable(this.props, () => this.forceUpdate())

  override componentDidMount(): void {
    const form = this.table.answering.root.current
    // Who has begun with the lists goes on with them.
    if (form?.contains(document.activeElement)) this.setState({ asLists: true })
    super.componentDidMount()
    if (this.table.answering.state.draft) this.setState({ asLists: true })
  }

  render({ item, strings }: PairsProps, { asLists = false }: State) {
    const { table } = this
    const { answering, isOver, said } = table
    const showsLists = asLists || !answering.isReady
    const places = placesIn(item)
    return (
      <ItemForm
        item={item}
        answering={answering}
        strings={strings}
        said={said}
        first="[data-tile], select"
        explained={
          isOver &&
          !answering.isFolded && (
            <KeyFold strings={strings} isOpen>
              <p>{item.explanation}</p>
            </KeyFold>
          )
        }
      >
        {!isOver && (
          <p class="how needs-script">
            {strings.how}{' '}
            <button
              type="button"
              class="link"
              disabled={!answering.isReady}
              onClick={() => this.setState({ asLists: !asLists })}
            >
              {asLists ? strings.toTiles : strings.toLists}
            </button>
          </p>
        )}
        <p id={fieldName(item, 'keys')} hidden>
          {fill(strings.keys, { n: Math.min(9, places.length) })}
        </p>
        <div class={item.oneSet ? 'pairs one-set' : 'pairs'} onKeyDown={(event) => onKey(event, table)}>
          <ul class="places">
            {places.map((place) => (
              <PlaceView key={place.id} table={table} place={place} asLists={showsLists} />
            ))}
          </ul>
          {!item.oneSet && (table.left.length > 0 || !isOver) && <Tray table={table} asLists={showsLists} />}
        </div>
      </ItemForm>
    )
  }
}

/** A digit puts the tile at once; Escape lets it go. */
function onKey(event: KeyboardEvent, table: PairsTable): void {
  const target = event.target as HTMLElement
  const own = target instanceof HTMLSelectElement ? undefined : target.dataset.tile
  const tile = target.closest('.dest') ? table.picked : own
  const places = placesIn(table.props.item)
  const action = keyAction(event, tile ?? null, places)
  if (action?.type === 'cancel' && table.picked !== null) table.cancel('keys')
  else if (action?.type === 'place' && table.isMovable(action.bin))
    table.place(action.card, action.bin, 'keys')
  else return
  event.preventDefault()
}
