import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { maxCodeLength, readAddress, type RunSheetAddress, runSheetAddress } from './address.ts'

const id = fc.stringMatching(/^[a-z0-9]{1,9}(?:-[a-z0-9]{1,9}){0,2}$/)
const address: fc.Arbitrary<RunSheetAddress> = fc.oneof(
  fc.record({ kind: fc.constantFrom('ready' as const, 'lesson' as const), id }),
  fc.record({ kind: fc.constant('sheet' as const), code: fc.stringMatching(/^[\w-]{1,90}$/) }),
)

describe('the address of a run sheet', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(address, (what) => {
        expect(readAddress(new URL(runSheetAddress('https://a.example/fr/presenter/', what)).hash)).toEqual(
          what,
        )
      }),
    )
  })

  it('has a letter for each of what it leads to', () => {
    expect(runSheetAddress('/fr/composer/', { kind: 'ready', id: 'a-b' })).toBe('/fr/composer/#w=a-b')
    expect(runSheetAddress('/fr/presenter/', { kind: 'lesson', id: 'a' })).toBe('/fr/presenter/#l=a')
    expect(runSheetAddress('/fr/presenter/', { kind: 'sheet', code: '_-9' })).toBe('/fr/presenter/#s=_-9')
  })

  it('says nothing where there is none', () => {
    for (const fragment of ['', '#', '#main', '#x=a', '#ww=a', '#p=abc'])
      expect(readAddress(fragment), fragment).toEqual({ kind: 'none' })
  })

  it('is unreadable where what follows is no id and no code', () => {
    const tooLong = `#s=${'A'.repeat(maxCodeLength + 1)}`
    for (const fragment of ['#w=', '#w=../a', '#l=A', '#s=', '#s=a.b', '#s=a\nb', '#w=a%20b', tooLong])
      expect(readAddress(fragment), fragment).toEqual({ kind: 'unreadable' })
  })

  it('is total', () => {
    const kinds = ['ready', 'lesson', 'sheet', 'none', 'unreadable']
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('', '#w=', '#l=', '#s='), (text, start) => {
        expect(kinds).toContain(readAddress(start + text).kind)
      }),
    )
  })
})
