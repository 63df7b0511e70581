/** Whether some of it is on the screen. */
export function isInView(element: HTMLElement | null): boolean {
  const box = element?.getBoundingClientRect()
  return !!box && box.top < innerHeight && box.bottom > 0
}
