/** Whether a question asks for a dose, or whether to mix, skip or stop a medicine. */
import { doseRules } from './dose-words.ts'
import { medicineEndings } from './medicines.ts'
import { PatternSet, textOf } from './pattern-set.ts'
import { readSafely } from './reading.ts'
import { readRule } from './rules.ts'

const rules = doseRules
  .trim()
  .split('\n')
  .map((line) => {
    const { parts, unless } = readRule('overdose', line)
    return { parts: parts.map((part) => new PatternSet(part)), unless: new PatternSet(unless) }
  })

/**
 * True of "how many should I take", "can I take ibuprofen with warfarin", "should I stop my tablets"; not of which
 * medicines there are, what they do, or how long a treatment takes.
 */
export function asksForDose(question: string): boolean {
  return readSafely(question)
    .map(({ words }) => textOf(words.map(asMedicine)))
    .some((text) =>
      rules.some(
        ({ parts, unless }) => parts.every((part) => part.some(text)) && !unless.some(text),
      ),
    )
}

/** A name that no list has, by its ending. */
function asMedicine(word: string): string {
  return medicineEndings.test(word) ? 'medicine' : word
}
