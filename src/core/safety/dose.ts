/** Whether a question asks for a dose, or whether to mix, skip or stop a medicine. */
import { doseRules } from './dose-words.ts'
import { medicineEndings } from './medicines.ts'
import { textOf } from './pattern-set.ts'
import { readSafely } from './reading.ts'
import { RuleSet, unlessPart } from './rule-set.ts'
import { readRule } from './rules.ts'

const rules = doseRules
  .trim()
  .split('\n')
  .map((line) => readRule('overdose', line))
const all = new RuleSet(rules)

/**
 * True of "how many should I take", "can I take ibuprofen with warfarin", "should I stop my tablets"; not of which
 * medicines there are, what they do, or how long a treatment takes.
 */
export function asksForDose(question: string): boolean {
  return readSafely(question).some(({ words }) =>
    [...all.find(textOf(words.map(asMedicine)))].some(
      ([rule, said]) =>
        !said.has(unlessPart) && rules[rule]!.parts.every((_, part) => said.has(part)),
    ),
  )
}

/** A name that no list has, by its ending. */
function asMedicine(word: string): string {
  return medicineEndings.test(word) ? 'medicine' : word
}
