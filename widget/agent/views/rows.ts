/** What can be moved through in the list. */
import { regions } from './regions.ts'
import type { State } from '../state.ts'

/** What can be moved through: choices and passages, or the questions to begin with. */
export function rows(): HTMLElement[] {
  return [...regions.list.querySelectorAll<HTMLElement>('[data-ask]:not(.link), [data-item]')]
}

export function toRow(place: number): void {
  const all = rows()
  const row = all[Math.max(0, Math.min(place, all.length - 1))]
  if (!row) return
  row.focus()
  row.scrollIntoView({ block: 'nearest' })
}

/** Place of the selected item among the rows, behind the choices. */
export function firstRowOf({ selected, results }: State): number {
  const choices = results?.response.answer.kind === 'clarify' ? results.response.answer.choices : []
  return selected + (choices?.length ?? 0)
}
