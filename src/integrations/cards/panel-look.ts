import type { Course } from '../../schemas/course.ts'

type Panel = Course['panels'][number]
export type PanelColour = Panel['colour']
export type PanelShape = Panel['shape']
export type PanelPattern = Panel['pattern']

/** Colours of the light theme, as src/styles/tokens.css has them: a picture cannot follow the reader's theme. */
export const paper = '#fbfaf7'
export const ink = '#17162b'
export const quietInk = '#4b4a60'
export const onFill = '#fff'
export const fills: Readonly<Record<PanelColour, string>> = {
  indigo: '#2d30a6',
  green: '#0a6045',
  vermilion: '#c5320d',
}
