import type { Engine } from './engine.ts'
import { flexsearch } from './flexsearch.ts'
import { fts5 } from './fts5.ts'
import { lunrEngine } from './lunr.ts'
import { minisearch } from './minisearch.ts'
import { orama } from './orama.ts'
import { verbatim } from './verbatim.ts'

/** In the order of the tables. Ours is first: it cuts the text that the peers are given. */
export const engines: readonly Engine[] = [
  verbatim,
  minisearch,
  lunrEngine,
  orama,
  flexsearch,
  fts5,
]

/** What speed is compared with. */
export const baseline = minisearch.name

/** Of the peers: `MiniSearch 7.2.0 · lunr 2.3.9`. */
export const versions = engines
  .slice(1)
  .map(({ name, setting }) => `${name} ${setting.split(',')[0]}`)
  .join(' · ')
