/** Code units of a question that are read. */
export const maxQuestionLength = 2_000

const halfCharacter = /[\uD800-\uDBFF]$/
/** No language has so many on one letter, and sorting them takes time with the square of their number. */
const manyMarks = /(\p{M}{8})\p{M}+/gu

/** What is read of a message: as much as a question holds, cut between characters, with no pile of marks on a letter. */
export function readable(message: string): string {
  return message.slice(0, maxQuestionLength).replace(halfCharacter, '').replace(manyMarks, '$1')
}
