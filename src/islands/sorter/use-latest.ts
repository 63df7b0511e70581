import { useRef, useState } from 'preact/hooks'

/** State, and how to read its newest value from a listener that was set long ago. */
export function useLatest<Value>(
  first: () => Value,
): [value: Value, latest: () => Value, set: (next: Value) => void] {
  const [value, setValue] = useState(first)
  const newest = useRef(value)
  const set = (next: Value) => {
    newest.current = next
    setValue(() => next)
  }
  return [value, () => newest.current, set]
}
