/** Logistic regression by Newton's method. No randomness: the same rows give the same weights. */

/** One observation: the columns that are not 0, and what was observed. */
export interface Row {
  /** Column and value; a column at most once. */
  readonly values: readonly (readonly [column: number, value: number])[]
  readonly label: boolean
}

export interface Fitted {
  readonly bias: number
  /** One for each column. */
  readonly weights: readonly number[]
}

/** The loss is convex and a step is exact, so a handful is enough; more of them are a fault of the rows. */
const maxSteps = 50
/** Steps have converged when no weight moves by more. */
const tolerance = 1e-6
/** Keeps the bias finite where all labels are the same. */
const biasPenalty = 1e-4

/**
 * The weights that make the labels likeliest, less penalty / 2 × the squared length of the weights (the bias is free).
 * Throws where the steps do not converge.
 */
export function fitLogistic(
  rows: readonly Row[],
  { columns, penalty }: { columns: number; penalty: number },
): Fitted {
  // The bias is the last column, so that columns keep their numbers.
  const size = columns + 1
  const weights = new Float64Array(size)
  const penalties = Array.from({ length: size }, (_, j) => (j < columns ? penalty : biasPenalty))
  const filled = rows.map(({ values, label }) => ({
    values: [...values.toSorted(([a], [b]) => a - b), [columns, 1] as const],
    label: Number(label),
  }))
  for (let step = 0; step < maxSteps; step++) {
    const gradient = Float64Array.from(weights, (weight, j) => -penalties[j]! * weight)
    // The lower triangle of the negated second derivatives.
    const curvature = penalties.map((value, j) => {
      const line = new Float64Array(j + 1)
      line[j] = value
      return line
    })
    for (const { values, label } of filled) {
      const chance = sigmoid(values.reduce((sum, [j, value]) => sum + weights[j]! * value, 0))
      values.forEach(([j, value], at) => {
        gradient[j]! += (label - chance) * value
        const bend = chance * (1 - chance) * value
        for (let i = 0; i <= at; i++) {
          const [k, other] = values[i]!
          curvature[j]![k]! += bend * other
        }
      })
    }
    const move = solve(curvature, gradient)
    move.forEach((by, j) => (weights[j]! += by))
    if (move.every((by) => Math.abs(by) < tolerance)) {
      return { bias: weights[columns]!, weights: [...weights.subarray(0, columns)] }
    }
  }
  throw new Error(`The weights have not converged in ${maxSteps} steps.`)
}

export function sigmoid(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds))
}

/** x of `matrix · x = right`, by Cholesky's decomposition. `matrix`: lower triangle, positive definite; overwritten. */
function solve(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const x = Float64Array.from(right)
  for (const [j, line] of matrix.entries()) {
    for (let k = 0; k <= j; k++) {
      let rest = line[k]!
      for (let i = 0; i < k; i++) rest -= line[i]! * matrix[k]![i]!
      line[k] = k < j ? rest / matrix[k]![k]! : Math.sqrt(rest)
    }
    for (let i = 0; i < j; i++) x[j]! -= line[i]! * x[i]!
    x[j]! /= line[j]!
  }
  for (let j = matrix.length - 1; j >= 0; j--) {
    for (let i = j + 1; i < matrix.length; i++) x[j]! -= matrix[i]![j]! * x[i]!
    x[j]! /= matrix[j]![j]!
  }
  return x
}
