const DAY = 86_400_000;

/** Does it now and every day from now; gives the way to stop. The process may end in between. */
export async function daily(run: () => Promise<void>): Promise<() => void> {
  await run();
  const timer = setInterval(() => void run(), DAY);
  timer.unref();
  return () => clearInterval(timer);
}
