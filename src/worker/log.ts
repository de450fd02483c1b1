/* oxlint-disable no-console -- the one place that writes to the worker's log */
import type { ErrorCode } from '../api/schema.ts'

/** A refused request: its code, and nothing of what was sent. */
export function logRefusal(refusal: { status: number; code: ErrorCode; requestId: string }): void {
  console.warn(JSON.stringify(refusal))
}

/** An error of ours, with its stack and causes. */
export function logFailure(error: Error, requestId: string): void {
  const stacks: string[] = []
  for (let at: unknown = error; at instanceof Error; at = at.cause)
    stacks.push(at.stack ?? at.message)
  console.error(JSON.stringify({ status: 500, code: 'internal-error', requestId, stacks }))
}
