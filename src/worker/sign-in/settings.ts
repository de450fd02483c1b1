/** How agents sign in, as the operator has set it. */

/** What wrangler.toml and secrets say of sign-in; all of it is optional. */
export interface SignInSettings {
  /** Cloudflare Access: `team.cloudflareaccess.com`. */
  readonly ACCESS_TEAM_DOMAIN?: string
  /** Cloudflare Access: the application's audience tag. */
  readonly ACCESS_AUDIENCE?: string
  /** A secret of 20 characters or more, which agents share. */
  readonly AGENT_TOKEN?: string
  /** Set by `npm start` and by nothing that deploys. */
  readonly DEVELOPMENT?: string
}

/** How agents sign in. */
export type Settings =
  | { readonly kind: 'access'; readonly issuer: string; readonly audience: string }
  | { readonly kind: 'token'; readonly token: string }
  | { readonly kind: 'open' }
  | { readonly kind: 'none'; readonly message: string }

const minTokenLength = 20
/** What an Authorization header can carry, without blanks. */
const usableToken = /^[\x21-\x7e]+$/
const notConfigured =
  'Nobody can sign in here yet. Whoever runs this site sets ACCESS_TEAM_DOMAIN and ACCESS_AUDIENCE in wrangler.toml ' +
  '(Cloudflare Access), or a token with "npx wrangler secret put AGENT_TOKEN".'

/** How agents sign in at this address. Half a configuration lets nobody in. */
export function settingsFor(env: SignInSettings, { hostname }: URL): Settings {
  const { ACCESS_TEAM_DOMAIN: team, ACCESS_AUDIENCE: audience, AGENT_TOKEN: token } = env
  if (team || audience) {
    const issuer = team && issuerOf(team)
    if (issuer && audience) return { kind: 'access', issuer, audience }
    const [name, expected] = issuer
      ? ['ACCESS_AUDIENCE', 'the application’s audience tag']
      : ['ACCESS_TEAM_DOMAIN', 'a domain like team.cloudflareaccess.com']
    return { kind: 'none', message: `Nobody can sign in here: ${name} must be ${expected}.` }
  }
  if (token) {
    return token.length >= minTokenLength && usableToken.test(token)
      ? { kind: 'token', token }
      : {
          kind: 'none',
          message: `Nobody can sign in here: AGENT_TOKEN must have ${minTokenLength} characters or more, letters without accents, digits and marks.`,
        }
  }
  const isLocal = ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
  if (env.DEVELOPMENT === 'true' && isLocal) return { kind: 'open' }
  return { kind: 'none', message: notConfigured }
}

/** The origin that a team's keys come from; undefined for what is no domain. Plain http is for this machine alone. */
function issuerOf(domain: string): string | undefined {
  const address = domain.includes('://') ? domain : `https://${domain}`
  if (!URL.canParse(address)) return undefined
  const { origin, protocol, hostname } = new URL(address)
  return protocol === 'https:' || (protocol === 'http:' && hostname === 'localhost')
    ? origin
    : undefined
}
