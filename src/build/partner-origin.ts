/** Origins as `partners.json` names them. */

const expected =
  'expected https://host, https://host:port or https://*.host; http for localhost alone'

/** What is wrong with an origin; undefined where it is one. */
export function faultOfOrigin(origin: string): string | undefined {
  const parsed = parseOrigin(origin)
  if (parsed === undefined) return expected
  const { url, isPattern } = parsed
  const isLocal = url.hostname === 'localhost' || url.hostname === '127.0.0.1'
  if (url.protocol === 'http:' ? !isLocal : url.protocol !== 'https:') return expected
  if (isPattern && !/^[^.]+(?:\.[^.]+)*\.[a-z][^.]*$/.test(url.hostname)) {
    return 'expected *. before a domain of two names or more, such as https://*.clinic.example'
  }
  return undefined
}

/** `HTTPS://Clinic.Example:443` as `https://clinic.example`. Of what `faultOfOrigin` finds nothing wrong with. */
export function canonicalOrigin(origin: string): string {
  const { url, isPattern } = parseOrigin(origin)!
  return isPattern ? url.origin.replace('://', '://*.') : url.origin
}

/** Scheme, host and port alone, with `*.` before the host or without. */
function parseOrigin(origin: string): { url: URL; isPattern: boolean } | undefined {
  const [, scheme, star, rest] = /^(https?:\/\/)(\*\.)?([^/?#@*\\\s]+)$/i.exec(origin) ?? []
  const exact = `${scheme}${rest}`
  return rest !== undefined && URL.canParse(exact)
    ? { url: new URL(exact), isPattern: star !== undefined }
    : undefined
}
