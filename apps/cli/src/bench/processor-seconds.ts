/** Seconds of this process's own processor time, of all its threads: other work on the machine is not counted. */
export function processorSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}
