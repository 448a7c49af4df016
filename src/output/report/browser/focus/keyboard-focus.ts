/*
 * Where the keyboard is while the panel comes, changes and goes: whoever opens a fact with the keyboard is led into the panel,
 * stays on the same button when the panel shows another fact, and is back where they were when it closes.
 */

/** Replaces the contents of `panel`; whoever is in it stays on the button of the same name, else on the panel. */
export function replaceContents(panel: HTMLElement, contents: readonly Node[]): void {
  const active = document.activeElement
  const isInside = panel.contains(active)
  const name = nameOf(active)
  panel.replaceChildren(...contents)
  if (!isInside) return
  const same = [...panel.querySelectorAll('button')].find((button) => nameOf(button) === name)
  const next = same ?? panel
  next.focus({ preventScroll: true })
}

function nameOf(element: Element | null): string {
  return element?.getAttribute('aria-label') ?? element?.textContent ?? ''
}

/** Leads into the panel and back. */
export interface FocusKeeper {
  /** After a click: if the keyboard made it on what leads to a fact, the panel is next. */
  readonly enter: (event: MouseEvent) => void
  /** Before the panel closes. */
  readonly leave: () => void
}

/** The keeper of `panel`. */
export function focusKeeper(panel: HTMLElement): FocusKeeper {
  let opener: HTMLElement | null = null
  return {
    enter: ({ detail, target }) => {
      const isByKeyboard = detail === 0 && target instanceof HTMLElement
      if (!isByKeyboard || panel.contains(target) || !target.matches('[data-key]')) return
      opener = target
      panel.focus({ preventScroll: true })
    },
    leave: () => {
      if (panel.contains(document.activeElement) && opener?.isConnected) opener.focus()
    },
  }
}
