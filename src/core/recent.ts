/** What was made for the keys asked for last; what has not been asked for the longest is dropped, and made anew. */
export class Recent<Key, Value> {
  readonly #limit: number
  readonly #make: (key: Key) => Value
  /** The longest unasked first. */
  readonly #values = new Map<Key, Value>()

  constructor(limit: number, make: (key: Key) => Value) {
    this.#limit = limit
    this.#make = make
  }

  get(key: Key): Value {
    const value = this.#values.has(key) ? this.#values.get(key)! : this.#make(key)
    this.#values.delete(key)
    this.#values.set(key, value)
    if (this.#values.size > this.#limit) this.#values.delete(this.#values.keys().next().value!)
    return value
  }
}
