/** Enough to keep a disk or a process busy, few enough to hold in memory. */
const atATime = 64

/** `all` in its order, a handful at a time. */
export function* batchesOf<One>(all: readonly One[]): Generator<readonly One[]> {
  for (let start = 0; start < all.length; start += atATime) yield all.slice(start, start + atATime)
}
