/**
 * Processor time that this process has used, in milliseconds, to the microsecond on Linux and macOS. What other
 * processes take does not count, so a busy machine may measure too; V8's helper threads do, as they are paid for.
 */
export function cpuMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
