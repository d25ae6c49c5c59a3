import { getServices } from "@encephalon/api";
import { RELEASE_HEADER } from "../../../../features/connection/newer-release";
import { release } from "../../../../features/connection/release";

async function answer(request: Request): Promise<Response> {
  const answered = await (await getServices()).trpc(request);
  answered.headers.set(RELEASE_HEADER, release());
  return answered;
}

export { answer as GET, answer as POST };
