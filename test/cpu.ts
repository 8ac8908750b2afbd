/**
 * Milliseconds of this process's CPU time since `start`, which `process.cpuUsage()` gave. Unlike the time on the wall, it
 * doesn't tell what else the machine is busy with.
 */
export function cpuSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}
