import { useEffect, useState } from 'preact/hooks'

/** The module that `load` imports once it is `wanted`, or `null` until it is there. */
export function useLater<Module>(wanted: boolean, load: () => Promise<Module>): Module | null {
  const [loaded, setLoaded] = useState<Module | null>(null)
  useEffect(() => {
    if (wanted && !loaded) void load().then((module) => setLoaded(() => module))
  }, [wanted])
  return loaded
}
