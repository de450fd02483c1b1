/** Of numbers in any order. Each throws on an empty list: there is no such figure. */

export function mean(numbers: readonly number[]): number {
  return notEmpty(numbers).reduce((sum, number) => sum + number, 0) / numbers.length
}

/**
 * Half the width of the 95 % interval of the mean of numbers from 0 to 1. Wilson's score interval, which has a width
 * where all are alike too; for shares exact, for graded figures a little wide: https://doi.org/10.2307/2276774
 */
export function halfWidth95(numbers: readonly number[]): number {
  const centre = mean(numbers)
  const variance = mean(numbers.map((number) => (number - centre) ** 2))
  const n = numbers.length
  return (z95 / (1 + z95 ** 2 / n)) * Math.sqrt(variance / n + z95 ** 2 / (4 * n ** 2))
}

/** Two-sided, of the normal distribution. */
const z95 = 1.96

/** The middle one; of an even count the mean of the middle two. */
export function median(numbers: readonly number[]): number {
  const sorted = notEmpty(numbers).toSorted((a, b) => a - b)
  const half = sorted.length / 2
  return (sorted[Math.ceil(half) - 1]! + sorted[Math.floor(half)]!) / 2
}

/** The smallest number that at least the share (0..1] of them does not exceed: nearest rank, no interpolation. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = notEmpty(numbers).toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]!
}

function notEmpty(numbers: readonly number[]): readonly number[] {
  if (numbers.length === 0) throw new RangeError('expected at least one number, got none')
  return numbers
}
