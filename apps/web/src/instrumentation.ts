import { REQUEST_ID } from "@encephalon/api/request-id";
import type { Instrumentation } from "next";

/** Before the first request: connect, migrate, put the cases in. A failure here ends the process. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { startServices } = await import("@encephalon/api");
  await startServices();
}

/** The name by which Next.js tells a browser of an error, and nothing else of it. */
const digestOf = (error: unknown): unknown =>
  typeof error === "object" && error !== null && "digest" in error ? error.digest : undefined;

/** A page that failed: one line of the log, with the name that its reader sees. */
export const onRequestError: Instrumentation.onRequestError = async (error, { path, headers }) => {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { getServices, loggableError } = await import("@encephalon/api");
  const { log } = await getServices();
  const line = {
    part: "page",
    request: headers[REQUEST_ID],
    digest: digestOf(error),
    path: path.split("?")[0],
  };
  log.error({ ...line, error: loggableError(error) }, "failed");
};
