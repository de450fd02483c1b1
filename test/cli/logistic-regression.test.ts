import { expect, test } from 'vitest'
import { fitLogistic, type Row } from '../../src/cli/logistic-regression.ts'

/** `yes` rows that are so and `no` that are not, all with these values. */
const rows = (values: Row['values'], yes: number, no: number): Row[] => [
  ...Array.from({ length: yes }, () => ({ values, label: true })),
  ...Array.from({ length: no }, () => ({ values, label: false })),
]

test('finds the log-odds of what was observed', () => {
  // 1 in 4 without the mark, 3 in 4 with it: odds of 1/3 and 3.
  const observed = [...rows([], 1, 3), ...rows([[0, 1]], 3, 1)]
  const { bias, weights } = fitLogistic(observed, { columns: 1, penalty: 1e-9 })
  expect(bias).toBeCloseTo(-Math.log(3), 3)
  expect(weights[0]).toBeCloseTo(2 * Math.log(3), 3)
})

test('a column that tells nothing weighs nothing', () => {
  const observed = [
    [],
    [[0, 1]],
    [[1, 1]],
    [
      [0, 1],
      [1, 1],
    ],
  ].flatMap((values, i) =>
    rows(values as unknown as Row['values'], i % 2 === 1 ? 3 : 1, i % 2 === 1 ? 1 : 3),
  )
  const { weights } = fitLogistic(observed, { columns: 2, penalty: 0.01 })
  expect(weights[0]).toBeGreaterThan(2)
  expect(weights[1]).toBeCloseTo(0, 3)
})

test('a penalty draws weights to 0', () => {
  const observed = [...rows([], 1, 3), ...rows([[0, 1]], 3, 1)]
  const of = (penalty: number) => fitLogistic(observed, { columns: 1, penalty }).weights[0]!
  expect(of(10)).toBeLessThan(of(1))
  expect(of(10)).toBeGreaterThan(0)
})

test('the order of rows and values changes nothing that is seen', () => {
  const observed = [
    ...rows(
      [
        [0, 1],
        [1, 2],
      ],
      2,
      1,
    ),
    ...rows([[1, 1]], 1, 2),
    ...rows([], 1, 1),
  ]
  const turned = observed.toReversed().map((row) => ({ ...row, values: row.values.toReversed() }))
  const options = { columns: 2, penalty: 1 }
  fitLogistic(turned, options).weights.forEach((weight, i) => {
    expect(weight).toBeCloseTo(fitLogistic(observed, options).weights[i]!, 9)
  })
})

test('says so where no weights are best', () => {
  // Told apart wholly, and nothing holds the weight back.
  const observed = [...rows([], 0, 4), ...rows([[0, 1]], 4, 0)]
  expect(() => fitLogistic(observed, { columns: 1, penalty: 0 })).toThrow(/not converged/)
})
