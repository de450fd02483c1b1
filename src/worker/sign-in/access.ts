/** Tokens of Cloudflare Access. */
import { createRemoteJWKSet, errors, jwtVerify } from 'jose'

type KeySet = ReturnType<typeof createRemoteJWKSet>

/** Of each team; they fetch their keys when they need them, and again when a new one is used. */
const keySets = new Map<string, KeySet>()

/** Who an Access token is for; undefined where it is not valid here. Throws where the keys cannot be fetched. */
export async function subjectOf(
  jwt: string,
  { issuer, audience, now }: { issuer: string; audience: string; now: Date },
): Promise<string | undefined> {
  const keys = keySets.get(issuer) ?? createRemoteJWKSet(new URL(`${issuer}/cdn-cgi/access/certs`))
  keySets.set(issuer, keys)
  try {
    const options = {
      issuer,
      audience,
      algorithms: ['RS256'],
      requiredClaims: ['exp', 'sub'],
      currentDate: now,
    }
    const { payload } = await jwtVerify(jwt, keys, options)
    return `access ${payload.sub}`
  } catch (error) {
    if (isInvalid(error)) return undefined
    throw error
  }
}

/** What is wrong with the token, and not with fetching the keys. */
function isInvalid(error: unknown): boolean {
  return [
    errors.JWTExpired,
    errors.JWTClaimValidationFailed,
    errors.JWTInvalid,
    errors.JWSInvalid,
    errors.JWSSignatureVerificationFailed,
    errors.JWKSNoMatchingKey,
    errors.JWKSMultipleMatchingKeys,
    errors.JOSEAlgNotAllowed,
    errors.JOSENotSupported,
  ].some((kind) => error instanceof kind)
}
