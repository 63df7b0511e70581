import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'

/** A component whose code is fetched when it is first shown; nothing stands there until then. */
export function lazily<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  let loaded: ComponentType<Props> | undefined
  return function Late(props: Props) {
    const [Component, show] = useState(() => loaded)
    useEffect(() => {
      if (Component) return
      void load().then((found) => {
        loaded = found
        show(() => found)
      })
    }, [])
    return Component ? <Component {...props} /> : null
  }
}
