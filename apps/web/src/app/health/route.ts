import { getServices, HEALTH_QUESTIONS } from "@encephalon/api";

export const dynamic = "force-dynamic";

/** All that can be asked of the server's health, in one answer. */
export async function GET(): Promise<Response> {
  const services = await getServices();
  const answers = await Promise.all(HEALTH_QUESTIONS.map((question) => services.health(question)));
  const status = Math.max(...answers.map((answer) => answer.status));
  const body = Object.assign({}, ...answers.map((answer) => answer.body));
  return Response.json(body, { status, headers: { "cache-control": "no-store" } });
}
