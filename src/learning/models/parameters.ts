/** What a reader moves in a model: sliders, number fields and sets of options are made from these. */

/** `share` is in [0, 1] and shown as a percentage; `index` has no unit. */
export type Unit = 'eur' | 'share' | 'people' | 'units' | 'days' | 'months' | 'index'

/** Values lie on the grid min, min + step, …, max. */
export interface NumberParameter {
  readonly kind: 'number'
  readonly unit: Unit
  readonly min: number
  readonly max: number
  readonly step: number
  readonly default: number
}

/** One of the options, always. */
export interface ChoiceParameter<Option extends string = string> {
  readonly kind: 'choice'
  readonly options: readonly Option[]
  readonly default: Option
}

/** One of the options, or `null` while none is picked. */
export interface PickParameter<Option extends string = string> {
  readonly kind: 'pick'
  readonly options: readonly Option[]
  readonly default: null
}

export interface FlagParameter {
  readonly kind: 'flag'
  readonly default: boolean
}

export type Parameter = NumberParameter | ChoiceParameter | PickParameter | FlagParameter

/** By id, in the order in which they are shown. */
export type Parameters = Readonly<Record<string, Parameter>>

export type ValueOf<P extends Parameter> =
  P extends ChoiceParameter<infer Option>
    ? Option
    : P extends PickParameter<infer Option>
      ? Option | null
      : P extends FlagParameter
        ? boolean
        : number

/** A value for each parameter. */
export type StateOf<Ps extends Parameters> = { readonly [Id in keyof Ps]: ValueOf<Ps[Id]> }

export function number(
  unit: Unit,
  range: { readonly min: number; readonly max: number; readonly step: number; readonly default: number },
): NumberParameter {
  return { kind: 'number', unit, ...range }
}

export function choice<const Option extends string>(
  options: readonly Option[],
  byDefault: NoInfer<Option>,
): ChoiceParameter<Option> {
  return { kind: 'choice', options, default: byDefault }
}

export function pick<const Option extends string>(options: readonly Option[]): PickParameter<Option> {
  return { kind: 'pick', options, default: null }
}

export const flag = (byDefault: boolean): FlagParameter => ({ kind: 'flag', default: byDefault })

/** The value of the grid that is nearest to `value`; the default where `value` is not a number. */
export function clamp(parameter: NumberParameter, value: number): number {
  const { min, max, step } = parameter
  if (Number.isNaN(value)) return parameter.default
  const within = Math.min(max, Math.max(min, value))
  const onGrid = min + Math.round((within - min) / step) * step
  const decimals = Math.max(decimalsOf(min), decimalsOf(step))
  // Adding zero turns -0 into 0.
  return Math.min(max, Number(onGrid.toFixed(decimals))) + 0
}

export function defaultState<Ps extends Parameters>(parameters: Ps): StateOf<Ps> {
  const entries = Object.entries(parameters).map(([id, parameter]) => [id, parameter.default])
  return Object.fromEntries(entries) as StateOf<Ps>
}

const decimalsOf = (value: number): number => String(value).split('.')[1]?.length ?? 0
