import { readEnvironment } from "@encephalon/config/environment";
import { createServices, type Services } from "./services";

/** One for the process, kept where a reload of the code in development does not lose it. */
const holder = globalThis as typeof globalThis & {
  encephalonServices?: Promise<Services> | undefined;
};

/** The services of this process, made when first asked for, from its environment variables. */
export function getServices(): Promise<Services> {
  holder.encephalonServices ??= start().catch(forget);
  return holder.encephalonServices;
}

/** A start that failed can be tried again. */
function forget(error: unknown): never {
  holder.encephalonServices = undefined;
  throw error;
}

async function start(): Promise<Services> {
  const environment = readEnvironment(process.env, { root: process.cwd() });
  if (!environment.ok) throw new Error(environment.error.join("\n"));
  const services = await createServices(environment.value);
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    process.once(signal, () => void services.stop());
  }
  return services;
}
