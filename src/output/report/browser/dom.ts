/*
 * Elements by name, attributes and children. Text only ever becomes text nodes, and addresses only those of the web: that
 * is all that keeps a hostile page from running in the report, with the policy in its head behind it.
 */

/** What an element may hold. */
export type Child = Node | string | null

/** Values of attributes; null and false leave them out. */
export type Attributes = Readonly<Record<string, string | number | boolean | null>>

/** An HTML element. */
export function el<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag)
  setAttributes(element, attributes)
  element.append(...children.filter((child) => child !== null))
  return element
}

/** An SVG element. */
export function svg<Tag extends keyof SVGElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): SVGElementTagNameMap[Tag] {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag)
  setAttributes(element, attributes)
  element.append(...children.filter((child) => child !== null))
  return element
}

function setAttributes(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes))
    if (value !== null && value !== false) element.setAttribute(name, value === true ? '' : String(value))
}

/** A button that does `action`. */
export function button(label: string, attributes: Attributes, action: () => void): HTMLButtonElement {
  const made = el('button', { type: 'button', ...attributes }, label)
  made.addEventListener('click', action)
  return made
}

/** An address of the web, or null: `javascript:` and the like are none. */
export function webAddress(address: string | null): string | null {
  return address !== null && /^https?:\/\//i.test(address) ? address : null
}

/** A link that leaves the report. */
export function outwardLink(address: string, label: string): HTMLAnchorElement {
  return el('a', { href: address, target: '_blank', rel: 'noopener noreferrer', class: 'outward' }, label)
}

/** Words for those who hear the page. */
export function heard(text: string): HTMLElement {
  return el('span', { class: 'heard' }, text)
}

/** "1 remark", "3 remarks". */
export function counted(count: number, [one, many]: readonly [one: string, many: string]): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`
}
