import { useEffect, useRef, useState } from 'preact/hooks'

/**
 * The words of the status, and how to change them: emptied at once, set `delayMs` later, so that screen
 * readers say a sentence that comes twice.
 */
export function useStatus(first: string, delayMs: number): [words: string, say: (words: string) => void] {
  const [words, setWords] = useState(first)
  const timer = useRef<ReturnType<typeof setTimeout>>()
  const say = (next: string) => {
    clearTimeout(timer.current)
    setWords('')
    timer.current = setTimeout(() => setWords(next), delayMs)
  }
  useEffect(() => () => clearTimeout(timer.current), [])
  return [words, say]
}
