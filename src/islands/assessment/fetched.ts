const asked = new Map<string, Promise<unknown>>()

/** Fetched once a page; what could not be fetched is asked for again. Trusted to be what its address says. */
export function fetched<Json>(address: string): Promise<Json> {
  const known = asked.get(address)
  if (known) return known as Promise<Json>
  const json = fetch(address).then((answer) => {
    if (!answer.ok) throw new Error(`${address}: ${answer.status}`)
    return answer.json() as Promise<Json>
  })
  asked.set(address, json)
  json.catch(() => asked.delete(address))
  return json
}
