/** What tells a page and its browser, for whoever has to find out what went wrong there. */
export function pageFacts(event: Event) {
  return {
    // The page's own clock, which never goes back; the first tells when it began.
    atMs: Math.round(performance.timeOrigin + event.timeStamp),
    page: location.pathname,
    release:
      document.querySelector('script[src*="/FrameScript."]')?.getAttribute('src')?.split('/').pop() ?? '',
    browser: navigator.userAgent,
  }
}
