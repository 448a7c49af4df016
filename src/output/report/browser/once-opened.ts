/*
 * Contents that are made when they are first opened, or before the page is printed.
 */

/** Fills `details` with what `make` gives once it is opened. */
export function onceOpened(details: HTMLDetailsElement, make: () => readonly Node[]): void {
  let isMade = false
  const fill = (): void => {
    if (isMade) return
    isMade = true
    details.append(...make())
  }
  details.addEventListener('toggle', () => {
    if (details.open) fill()
  })
  // asked for by what needs all of it at once: printing, and going to a fact inside
  details.addEventListener('make', fill)
}

/** Opens `details`, with its contents there at once. */
export function openAtOnce(details: HTMLDetailsElement): void {
  details.dispatchEvent(new Event('make'))
  details.open = true
}
