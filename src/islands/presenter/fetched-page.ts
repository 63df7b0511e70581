/**
 * The page at `address`, read and not shown: nothing in it runs. `fetch` gives text, which a page of this site may not
 * make into elements; this reads them as a browser reads any page.
 */
export function fetchedPage(address: string): Promise<Document> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('GET', address)
    request.responseType = 'document'
    request.addEventListener('load', () => {
      const page = request.status === 200 ? request.responseXML : null
      if (page) resolve(page)
      else reject(new Error(`${address} answered ${String(request.status)}.`))
    })
    request.addEventListener('error', () => reject(new Error(`${address} could not be fetched.`)))
    request.send()
  })
}
