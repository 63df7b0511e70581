/**
 * What fetches each address once, and what could not be fetched again; trusted to be what its address says. The islands
 * of lessons have a smaller one in hydrate.ts: every lesson loads that.
 */
export function fetchedOnce(): <Json>(address: string) => Promise<Json> {
  const asked = new Map<string, Promise<unknown>>()
  return <Json>(address: string) => {
    const known = asked.get(address)
    if (known) return known as Promise<Json>
    const json = fetch(address).then((answer) => {
      if (!answer.ok) throw new Error(`${address} answers ${answer.status}.`)
      return answer.json() as Promise<Json>
    })
    asked.set(address, json)
    json.catch(() => asked.delete(address))
    return json
  }
}
