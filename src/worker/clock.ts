/** The day of a request, as an ISO date in UTC. */
export function today(c: { get: (key: 'now') => Date }): string {
  return c.get('now').toISOString().slice(0, 10)
}
