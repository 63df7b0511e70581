import { describe, expect, it } from 'vitest'
import { indexPicture } from './indexed-picture.ts'

const picture = (...colours: readonly (readonly [number, number, number])[]) => ({
  width: colours.length,
  height: 1,
  pixels: Uint8Array.from(colours.flatMap((colour) => [...colour, 255])),
})

describe('indexPicture', () => {
  it('gives each colour a number, the most frequent first', () => {
    const { indices, palette } = indexPicture(picture([0, 0, 9], [7, 0, 0], [7, 0, 0]), 256)
    expect(palette).toEqual([
      [7, 0, 0],
      [0, 0, 9],
    ])
    expect([...indices]).toEqual([1, 0, 0])
  })

  it('takes the nearest colour where there are too many', () => {
    const white = [255, 255, 255] as const
    const { indices, palette } = indexPicture(picture(white, white, [0, 0, 0], [0, 0, 0], [200, 200, 210]), 2)
    expect(palette).toHaveLength(2)
    expect(palette[indices[4] ?? -1]).toEqual(white)
  })
})
