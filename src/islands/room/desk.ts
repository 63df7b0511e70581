import { type Ballot, counted, sessionsOf } from '../../learning/room/ballot.ts'
import type { TrainerCatalogue } from '../../learning/workshop/trainer-catalogue.ts'
import { dropBallots, keepBallot, openBallot, readBallots } from '../../state/trainer/ballots.ts'
import type { RoomItem, Sources } from './sources.ts'

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

  open(item: RoomItem): Ballot {
    return openBallot(item.id)
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
