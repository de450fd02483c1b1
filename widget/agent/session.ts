/** The state of this tab's console; a change of it is drawn at once. */
import { kept } from './call.ts'
import { draw } from './views/draw.ts'
import { before, newStore } from './state.ts'

const singleKeys = 'verbatim-single-keys'

export const store = newStore({ ...before, ...kept(), hasSingleKeys: readSingleKeys() }, draw)

function readSingleKeys(): boolean {
  return localStorage.getItem(singleKeys) !== 'off'
}

/** Whether single letters act; kept in this browser. */
export function setSingleKeys(hasSingleKeys: boolean): void {
  localStorage.setItem(singleKeys, hasSingleKeys ? 'on' : 'off')
  store.set({ hasSingleKeys })
}
