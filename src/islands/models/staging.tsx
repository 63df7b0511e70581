import type { ComponentChildren } from 'preact'
import {
  choice,
  defaultState,
  type Parameter,
  type Parameters,
  type StateOf,
} from '../../learning/models/parameters.ts'
import { decodeState, encodeState } from '../../learning/models/state-codec.ts'
import { Controls, type Value } from './controls.tsx'
import type { ModelProps } from './model-props.ts'
import { quantity } from './quantity.ts'

/** What a model is given to be played before a room. */
export type StageProps = Pick<ModelProps, 'locale' | 'words' | 'cited' | 'strings'>

/** Something with its name, as the room reads it. */
export interface Told {
  readonly label: string
  readonly value: string
}

/** One of the things that a room may look at. */
export interface Face<Ps extends Parameters> {
  readonly id: string
  readonly name: string
  readonly seen: (state: StateOf<Ps>) => ComponentChildren
  /** Beside it: where the parameters stand, unless told. */
  readonly values?: (state: StateOf<Ps>) => readonly Told[]
  /** What the state has led to, where this face says it in its own way. */
  readonly conclude?: (state: StateOf<Ps>) => string
  /** What moves what it shows, where that is not a control for each parameter. */
  readonly settings?: (state: StateOf<Ps>, set: (change: Partial<StateOf<Ps>>) => void) => ComponentChildren
}

export interface Staging<Ps extends Parameters> {
  /** The model's. */
  readonly id: string
  readonly parameters: Ps
  readonly conclude: (state: StateOf<Ps>) => string
  readonly faces: readonly Face<Ps>[]
}

/** A state as the room sees it. */
export interface Shown {
  readonly face: string
  readonly seen: ComponentChildren
  readonly conclusion: string
  readonly values: readonly Told[]
}

/** Changes a state from what it is by then. */
export type Move = (move: (state: string) => string) => void

/** A model before a room: each state is text, whoever wrote it; what cannot be read of it is as at the start. */
export interface Staged {
  readonly faces: readonly { readonly id: string; readonly name: string }[]
  readonly shown: (state: string) => Shown
  readonly settings: (state: string, move: Move) => ComponentChildren
  readonly turned: (state: string, face: string) => string
  /** Name of the button for `reset`. */
  readonly resetName: string
  /** All as at the start, but what is looked at. */
  readonly reset: (state: string) => string
}

export function staged<Ps extends Parameters>(props: StageProps, staging: Staging<Ps>): Staged {
  const { id, parameters, faces, conclude } = staging
  const ids = faces.map((face) => face.id)
  const all = { ...parameters, face: choice(ids, ids[0] ?? '') }
  const read = (state: string) => decodeState(all, state) as StateOf<Ps> & { readonly face: string }
  const changed = (state: string, change: object) => encodeState(all, { ...read(state), ...change })
  const faceOf = (values: { readonly face: string }) => faces.find((face) => face.id === values.face)
  return {
    faces,
    shown(state) {
      const values = read(state)
      const face = faceOf(values)
      return {
        face: values.face,
        seen: face?.seen(values),
        conclusion: (face?.conclude ?? conclude)(values),
        values: face?.values?.(values) ?? valuesTold(parameters, values, props),
      }
    },
    settings(state, move) {
      const values = read(state)
      const set = (change: object) => move((now) => changed(now, change))
      return (
        faceOf(values)?.settings?.(values, set) ?? (
          <Controls
            {...props}
            {...{ id, parameters }}
            state={values}
            onSet={(parameter, value) => set({ [parameter]: value })}
          />
        )
      )
    },
    turned: (state, face) => changed(state, { face }),
    resetName: props.strings.reset,
    reset: (state) => changed(state, defaultState(parameters)),
  }
}

/** Where each parameter stands; of what is yes or no, what is so. */
export function valuesTold(
  parameters: Parameters,
  state: Readonly<Record<string, Value>>,
  { words, strings, locale }: StageProps,
): readonly Told[] {
  const valueOf = (id: string, parameter: Parameter, value: Value | undefined) => {
    if (parameter.kind === 'number') return quantity(locale, parameter.unit, Number(value))
    return words.parameters[id]?.options?.[String(value)]?.label ?? strings.none
  }
  return Object.entries(parameters).flatMap(([id, parameter]) => {
    const label = words.parameters[id]?.label ?? id
    if (parameter.kind === 'flag') return state[id] === true ? [{ label, value: '' }] : []
    return [{ label, value: valueOf(id, parameter, state[id]) }]
  })
}
