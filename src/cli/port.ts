import { once } from 'node:events'
import { createServer } from 'node:net'
import { UsageError } from './report.ts'

/** A port that nothing listens on. */
export function freePort(): Promise<number> {
  return listen(0)
}

/** The port that was typed. Throws `UsageError` where it is none, or is taken. */
export async function portFrom(typed: string): Promise<number> {
  const port = Number(typed)
  if (!/^\d+$/.test(typed) || port < 1 || port > 65_535) {
    throw new UsageError(`--port takes a number from 1 to 65535, got ${JSON.stringify(typed)}.`)
  }
  try {
    return await listen(port)
  } catch (cause) {
    const taken = (cause as NodeJS.ErrnoException).code === 'EADDRINUSE'
    const why = taken
      ? 'is taken by another program'
      : `cannot be used (${(cause as Error).message})`
    throw new UsageError(
      `Port ${port} ${why}. Choose another one: npm start -- --port ${port + 1}`,
      { cause },
    )
  }
}

async function listen(port: number): Promise<number> {
  const probe = createServer().listen(port)
  await once(probe, 'listening')
  const address = probe.address() as { port: number }
  probe.close()
  await once(probe, 'close')
  return address.port
}
