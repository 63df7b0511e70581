import { type Ballot, counted, sessionsOf } from '../../learning/room/ballot.ts'
import { itemNamed, type NotVoted } from '../../learning/room/item-named.ts'
import type { TrainerCatalogue } from '../../learning/workshop/trainer-catalogue.ts'
import { dropBallots, keepBallot, openBallot, readBallots } from '../../state/trainer/ballots.ts'
import type { RoomItem, Sources } from './sources.ts'
import type { FileStrings } from './strings.ts'

/** An item, or why a room does not vote on it; with the lesson to choose another from. */
export type NamedItem = { readonly lesson: string } & (
  { readonly item: RoomItem } | { readonly why: NotVoted }
)

/** What whoever runs the vote has before them: lessons and their items, and what was voted. */
export class Desk {
  readonly catalogue: TrainerCatalogue
  readonly #sources: Sources
  /** Id of the lesson whose items are shown, and these; `null` until they have come. */
  lesson: string
  items: readonly RoomItem[] | 'failed' | null = null
  sessions: readonly (readonly Ballot[])[] = []
  /** Of the session that is shown, in which a hand was raised; and the items that they are on. */
  ballots: readonly Ballot[] = []
  voted: readonly RoomItem[] = []
  /** Erased a moment ago: they can be taken back at once. */
  erased: readonly Ballot[] = []
  unreadable = 0
  /** Why what was kept last is in this page alone. */
  unsaved: 'full' | 'denied' | null = null

  constructor(catalogue: TrainerCatalogue, sources: Sources) {
    this.catalogue = catalogue
    this.#sources = sources
    this.lesson = catalogue.lessons[0]?.id ?? ''
  }

  async chooseLesson(lesson: string): Promise<void> {
    this.lesson = lesson
    this.items = null
    const ids = this.catalogue.items.filter((item) => item.lesson === lesson).map(({ id }) => id)
    const items = await this.#sources.votable(this.catalogue, ids).catch(() => 'failed' as const)
    if (this.lesson === lesson) this.items = items
  }

  /**
   * The session that began at `startsAtMs`; without it, or where it is gone, the latest one. Rejects where its items could
   * not be fetched: the ballots are there all the same.
   */
  async chooseSession(startsAtMs?: number): Promise<void> {
    const { ballots, unreadable } = readBallots()
    this.unreadable = Math.max(this.unreadable, unreadable)
    this.sessions = sessionsOf(ballots.filter(({ votes }) => votes.some((vote) => counted(vote) > 0)))
    const shown = this.sessions.find(([first]) => first?.atMs === startsAtMs) ?? this.sessions[0] ?? []
    const ids = [...new Set(shown.map(({ item }) => item))]
    const voted = await this.#sources.votable(this.catalogue, ids).catch(() => null)
    this.ballots = shown
    this.voted = voted ?? []
    if (!voted) throw new Error('The items that were voted on could not be fetched.')
  }

  /** What a fragment of an address names; `null`: nothing. Rejects where the item could not be fetched. */
  async named(fragment: string): Promise<NamedItem | null> {
    const named = itemNamed(fragment, this.catalogue.items)
    if (named.kind === 'nothing') return null
    if (!('item' in named)) return { why: 'unknown', lesson: this.lesson }
    const { id, lesson } = named.item
    const [item] = await this.#sources.votable(this.catalogue, named.kind === 'voted' ? [id] : [])
    return item ? { item, lesson } : { why: 'unsuitable', lesson }
  }

  /** `atMs`: when its ballot was opened, of which what was counted is taken up; another one is begun. */
  open(item: RoomItem, atMs?: unknown): Ballot {
    const kept = readBallots().ballots.find((ballot) => ballot.item === item.id && ballot.atMs === atMs)
    return kept ?? openBallot(item.id)
  }

  /** What writes files is fetched when one is asked for; rejects where it can't be. */
  async save(how: 'csv' | 'json', { name, sheet }: FileStrings): Promise<void> {
    const voted = { ballots: this.ballots, items: this.voted, name }
    const { saveBallotsCsv, saveBallotsJson } = await import('../../state/trainer/save-ballots.ts')
    if (how === 'csv') saveBallotsCsv(voted, sheet)
    else saveBallotsJson(voted)
  }

  keep(ballot: Ballot): void {
    const written = keepBallot(ballot)
    this.unsaved = written === 'written' ? null : written
  }

  async erase(): Promise<void> {
    this.erased = this.ballots
    dropBallots(this.ballots)
    await this.chooseSession()
  }

  async takeBack(): Promise<void> {
    const [first] = this.erased
    for (const ballot of this.erased) this.keep(ballot)
    this.erased = []
    await this.chooseSession(first?.atMs)
  }
}
