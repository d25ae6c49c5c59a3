import { getServices } from "@encephalon/api";

const answer = async (request: Request): Promise<Response> => (await getServices()).trpc(request);

export { answer as GET, answer as POST };
