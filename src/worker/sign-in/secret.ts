/** Whether two secrets are the same, found in a time that does not depend on where they differ, nor on how long they are. */
export async function isSame(one: string, other: string): Promise<boolean> {
  const digest = async (text: string) =>
    new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))
  const [a, b] = await Promise.all([digest(one), digest(other)])
  return a.reduce((difference, byte, i) => difference | (byte ^ b[i]!), 0) === 0
}
