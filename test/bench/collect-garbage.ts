import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

setFlagsFromString('--expose-gc')

/** Clears the heap of what nobody needs, at once. */
export const collectGarbage = runInNewContext('gc') as () => void
