import { startWorker } from '../../../platform/page-worker.ts'
import type { Catalogue } from '../../../learning/catalogue.ts'
import type { ClassReport } from '../../../learning/class/class-report.ts'
import type { Scope } from '../../../learning/class/score-table.ts'
import type { Item } from '../../../learning/items/index.ts'
import address from './class-worker.ts?worker&url'
import type { Answer, Asked, ClassRead } from './messages.ts'
import type { Given } from './read-given.ts'

/** What the analyst talks to: a worker, or in tests what answers in its place. */
export interface Line {
  postMessage(asked: Asked): void
  onmessage: ((event: { readonly data: Answer }) => void) | null
  onerror: ((event: unknown) => void) | null
  terminate(): void
}

type Unsent<Message> = Message extends unknown ? Omit<Message, 'id'> : never

interface Waiting {
  readonly resolve: (answer: Answer) => void
  readonly reject: (problem: Error) => void
  readonly tell?: ((done: number, of: number) => void) | undefined
}

/** The page's side of the worker that holds a class. It has all there is of it: once it is ended, nothing is left. */
export class Analyst {
  readonly #line: Line
  readonly #waiting = new Map<number, Waiting>()
  #last = 0

  constructor(course: Pick<Catalogue, 'modules' | 'items'>, line: Line = startWorker(address) as Line) {
    this.#line = line
    line.onmessage = ({ data }) => this.#hear(data)
    line.onerror = () => this.#fail()
    this.#send({ type: 'open', course })
  }

  /** Takes what is given into the class. */
  async read(given: readonly Given[], tell: (done: number, of: number) => void): Promise<ClassRead> {
    return readIn(await this.#ask({ type: 'read', given }, tell))
  }

  /** What is read by then stays. */
  stop(): void {
    this.#send({ type: 'stop' })
  }

  async drop(entry: number): Promise<ClassRead> {
    return readIn(await this.#ask({ type: 'drop', entry }))
  }

  async report(scope: Scope, items: readonly Item[]): Promise<ClassReport> {
    const answer = await this.#ask({ type: 'report', scope, items })
    if (answer.type !== 'report') throw new Error('The worker gave no report.')
    return answer.report
  }

  /** Who waits for something waits no more. */
  end(): void {
    this.#line.terminate()
    this.#fail()
  }

  #ask(asked: Unsent<Asked>, tell?: Waiting['tell']): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.#waiting.set(this.#send(asked), { resolve, reject, tell })
    })
  }

  #send(asked: Unsent<Asked>): number {
    this.#last += 1
    this.#line.postMessage({ ...asked, id: this.#last })
    return this.#last
  }

  #hear(answer: Answer): void {
    const waiting = this.#waiting.get(answer.id)
    if (answer.type === 'progress') {
      waiting?.tell?.(answer.done, answer.of)
      return
    }
    this.#waiting.delete(answer.id)
    if (answer.type === 'failed') waiting?.reject(new Error('The worker could not do it.'))
    else waiting?.resolve(answer)
  }

  #fail(): void {
    for (const { reject } of this.#waiting.values()) reject(new Error('The worker has stopped.'))
    this.#waiting.clear()
  }
}

function readIn(answer: Answer): ClassRead {
  if (answer.type !== 'read') throw new Error('The worker has read nothing.')
  return answer.read
}
