/** Names the list of a part, and is the beginning of ids around it: an item stands on a page once. */
export const fieldName = (item: { readonly id: string }, part: string) => `${item.id}-${part}`
