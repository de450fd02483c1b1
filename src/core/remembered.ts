/**
 * A function of one text that remembers what it has made: of `limit` texts, then it forgets all of them and begins anew.
 * Cheaper at each call than `Recent`, for words, of which a text has many.
 */
export function remembered<Value extends {}>(
  limit: number,
  make: (text: string) => Value,
): (text: string) => Value {
  const made = new Map<string, Value>()
  return (text) => {
    const known = made.get(text)
    if (known !== undefined) return known
    if (made.size >= limit) made.clear()
    const value = make(text)
    made.set(text, value)
    return value
  }
}
