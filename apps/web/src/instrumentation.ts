/** Before the first request: connect, migrate, put the cases in. A failure here stops the server. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { getServices } = await import("@encephalon/api");
  await getServices();
}
