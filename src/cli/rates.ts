/** The rate limits that wrangler.toml binds. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Rate } from '../api/partner.ts'
import { root } from './release.ts'

/** Throws where a binding is written in another way than the file that comes with the project does. */
export function boundRates(toml = readFileSync(join(root, 'wrangler.toml'), 'utf8')): Rate[] {
  const [, ...tables] = toml.replaceAll(/^\s*#.*$/gm, '').split(/^\s*\[\[ratelimits\]\]\s*$/m)
  return tables.map((table) => {
    const [own] = table.split(/^\s*\[/m)
    const [, binding] = /^\s*name\s*=\s*"([^"]+)"/m.exec(own!) ?? []
    const limit = numberIn(own!, 'limit')
    const period = numberIn(own!, 'period')
    if (binding === undefined || !limit || !period) {
      throw new Error(
        `wrangler.toml: expected name = "…" and simple = { limit = …, period = … } in each [[ratelimits]], got ${JSON.stringify(own!.trim())}`,
      )
    }
    return { binding, limit, period }
  })
}

function numberIn(table: string, field: string): number {
  return Number(new RegExp(`\\b${field}\\s*=\\s*([\\d_]+)`).exec(table)?.[1]?.replaceAll('_', ''))
}
