/** Sessions of agents who typed the token: a cookie that the token signs, so nothing is kept of them. */

/** How long one lasts. */
export const sessionSeconds = 12 * 60 * 60

/** A session that begins now, as the cookie's value. */
export async function newSession(token: string, now: Date): Promise<string> {
  const until = Math.floor(now.getTime() / 1000) + sessionSeconds
  const session = `${until}.${crypto.randomUUID()}`
  const mac = await crypto.subtle.sign('HMAC', await keyOf(token), bytes(session))
  return `${session}.${encode(mac)}`
}

/** The id of a session that this token has signed and that has not ended. */
export async function sessionOf(
  cookie: string | undefined,
  token: string,
  now: Date,
): Promise<string | undefined> {
  const [, session, until, id, mac] =
    /^((\d{1,12})\.([\da-f-]{36}))\.([\w-]{43})$/.exec(cookie ?? '') ?? []
  if (session === undefined || Number(until) * 1000 <= now.getTime()) return undefined
  const isOurs = await crypto.subtle.verify(
    'HMAC',
    await keyOf(token),
    decode(mac!),
    bytes(session),
  )
  return isOurs ? `session ${id}` : undefined
}

const bytes = (text: string) => new TextEncoder().encode(text)

function keyOf(token: string): Promise<CryptoKey> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' }
  return crypto.subtle.importKey('raw', bytes(token), algorithm, false, ['sign', 'verify'])
}

function encode(buffer: ArrayBuffer): string {
  return btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}

function decode(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
  return Uint8Array.from(binary, (it) => it.charCodeAt(0))
}
