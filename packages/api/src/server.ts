import { readEnvironment } from "@encephalon/config/environment";
import { createServices, type Services } from "./services";
import { WrongSettingsError, whyNotStarted } from "./why-not-started";

/** One for the process, kept where a reload of the code in development does not lose it. */
const holder = globalThis as typeof globalThis & {
  encephalonServices?: Promise<Services> | undefined;
};

/** The services of this process, made when first asked for, from its environment variables. */
export function getServices(): Promise<Services> {
  holder.encephalonServices ??= start().catch(forget);
  return holder.encephalonServices;
}

/** For a server that is nothing without them: why they cannot be had is said, without a trace, and the process ends. */
export async function startServices(): Promise<void> {
  try {
    await getServices();
  } catch (error) {
    const why = whyNotStarted(error);
    if (why === undefined) throw error;
    process.stderr.write(`${why}\n`);
    process.exit(1);
  }
}

/** A start that failed can be tried again. */
function forget(error: unknown): never {
  holder.encephalonServices = undefined;
  throw error;
}

async function start(): Promise<Services> {
  const environment = readEnvironment(process.env, { root: process.cwd() });
  if (!environment.ok) throw new WrongSettingsError(environment.error);
  const services = await createServices(environment.value);
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    process.once(signal, () => void services.stop());
  }
  return services;
}
