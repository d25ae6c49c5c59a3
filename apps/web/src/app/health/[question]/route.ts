import { getServices, HEALTH_QUESTIONS } from "@encephalon/api";

/** /health/live, /health/ready and /health/versions. */
export async function GET(
  _: Request,
  { params }: RouteContext<"/health/[question]">,
): Promise<Response> {
  const asked = (await params).question;
  const question = HEALTH_QUESTIONS.find((known) => known === asked);
  if (!question) return Response.json({ questions: HEALTH_QUESTIONS }, { status: 404 });
  const { status, body } = await (await getServices()).health(question);
  return Response.json(body, { status, headers: { "cache-control": "no-store" } });
}
