/*
 * Which number of "03/04/2020" is the month: settled by the numbers themselves (there is no month 13), or by the other
 * dates with slashes in the document, if they agree.
 */

/** The number that comes first. */
export type Order = 'day' | 'month'

const NUMERIC = /(?<![\d/-])([0-3]?\d)([/-])([0-3]?\d)\2(?:[12]\d)?\d\d(?![\d/-])/g

/** The order that two numbers settle by themselves. */
export function orderOf(first: number, second: number): Order | null {
  if (first > 12) return 'day'
  return second > 12 ? 'month' : null
}

/** The order of the dates of `text`, found when it is asked for, and only once. */
export function orderInDocument(text: string): () => Order | null {
  let known: Order | null | undefined
  return () => {
    if (known === undefined) known = agreedOrder(text)
    return known
  }
}

function agreedOrder(text: string): Order | null {
  const orders = new Set<Order>()
  for (const match of text.matchAll(NUMERIC)) {
    const order = orderOf(Number(match[1]), Number(match[3]))
    if (order) orders.add(order)
  }
  const [order] = orders
  return orders.size === 1 && order ? order : null
}
