import { expect, test } from 'vitest'
import { Filmed } from './filmed.ts'

const start = () => {
  let k = 0
  return new Filmed(() => `Camera ${(k += 1)}`)
}
const code = (id: string, rank: number) => `RES1:${id}:${rank}:3:00000000:AA.`

test('each code is given once, under the name of its whole', () => {
  const filmed = start()
  const [ann, bob] = ['0000000A', '0000000B']
  expect(filmed.take([code(ann, 1), code(ann, 1)])).toEqual([{ name: 'Camera 1', codes: [code(ann, 1)] }])
  expect(filmed.take([code(ann, 1)])).toEqual([])
  expect(filmed.take([code(bob, 2), code(ann, 2)])).toEqual([
    { name: 'Camera 2', codes: [code(bob, 2)] },
    { name: 'Camera 1', codes: [code(ann, 2)] },
  ])
})
test('what holds no results is passed over, and takes no number', () => {
  const filmed = start()
  expect(filmed.take(['WIFI:S:home;;', 'https://a.example/menu'])).toEqual([])
  const link = 'https://a.example/fr/classe/#r=AA'
  expect(filmed.take([link])).toEqual([{ name: 'Camera 1', codes: [link] }])
})
test('what was taken out of the class is given again, under a name of its own', () => {
  const filmed = start()
  const first = code('0000000A', 1)
  filmed.take([first])
  filmed.forget()
  expect(filmed.take([first])).toEqual([{ name: 'Camera 2', codes: [first] }])
})
test('what it remembers is bounded', () => {
  const filmed = start()
  const first = code('0000000A', 1)
  filmed.take([first])
  for (let at = 0; at < 5_000; at += 1) filmed.take([code('0000000B', at)])
  expect(filmed.take([first])).toHaveLength(1)
})
