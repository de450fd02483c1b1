import type { Document } from './types.ts'

/** Whether a document is among those that are asked: all of them, or with `collections` those that bear one of these. */
export function isIn(
  collections: readonly string[] | undefined,
  { collection }: Document,
): boolean {
  return collections === undefined || (collection !== undefined && collections.includes(collection))
}
