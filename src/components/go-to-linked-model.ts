/** An address that ends in `#oven?heat=220` is that of a model in a state: no element bears such an id. */
export function goToLinkedModel(): void {
  const go = () => {
    const [, id] = /^#([\w-]+)\?/.exec(location.hash) ?? []
    if (id !== undefined) document.getElementById(`model-${id}`)?.scrollIntoView()
  }
  go()
  addEventListener('hashchange', go)
}
