import { Agent, type IncomingHttpHeaders, request } from "node:http";

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** A browser's part in a conversation with the server: one connection, one cookie. */
export interface Client {
  /** As it sends it; undefined of a stranger. */
  readonly cookie: string | undefined;
  /** A call of the router; what it answers, or a throw that says what came instead. */
  readonly query: (procedure: string) => Promise<unknown>;
  readonly mutate: (procedure: string, input: object) => Promise<unknown>;
  /** A mutation whose answer is expected to have this status. */
  readonly mutateTo: (status: number, procedure: string, input: object) => Promise<void>;
  readonly close: () => void;
}

/** A client that nobody knows. */
export const stranger = (port: number): Client => clientOf(port, undefined);

/** A client who has entered as a guest. */
export async function guest(port: number): Promise<Client> {
  const agent = new Agent();
  const entered = await send({ port, agent, path: "/api/auth/sign-in/anonymous", body: "{}" });
  const cookie = (entered.headers["set-cookie"] ?? []).map((one) => one.split(";")[0]).join("; ");
  agent.destroy();
  if (entered.status !== 200 || cookie === "") throw unexpected("entering as a guest", entered);
  return clientOf(port, cookie);
}

function clientOf(port: number, cookie: string | undefined): Client {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const at = (procedure: string, input?: object) =>
    send({
      port,
      agent,
      cookie,
      path: `/api/trpc/${procedure}`,
      ...(input && { body: JSON.stringify({ json: input }) }),
    });
  const valueIn = (procedure: string, answer: Answer): unknown => {
    if (answer.status !== 200) throw unexpected(procedure, answer);
    return JSON.parse(answer.text).result.data.json;
  };
  return {
    cookie,
    query: async (procedure) => valueIn(procedure, await at(procedure)),
    mutate: async (procedure, input) => valueIn(procedure, await at(procedure, input)),
    mutateTo: async (status, procedure, input) => {
      const answer = await at(procedure, input);
      if (answer.status !== status) throw unexpected(procedure, answer);
    },
    close: () => agent.destroy(),
  };
}

const unexpected = (what: string, { status, text }: Answer): Error =>
  new Error(`${what} was answered with ${status}: ${text.slice(0, 300)}`);

interface Sent {
  readonly port: number;
  readonly agent: Agent;
  readonly path: string;
  readonly cookie?: string | undefined;
  readonly body?: string;
}

function send({ port, agent, path, cookie, body }: Sent): Promise<Answer> {
  const headers = {
    origin: `http://localhost:${port}`,
    ...(cookie !== undefined && { cookie }),
    ...(body !== undefined && {
      "content-type": "application/json",
      "content-length": Buffer.byteLength(body),
    }),
  };
  const method = body === undefined ? "GET" : "POST";
  return new Promise((resolve, reject) => {
    const asked = request({ host: "127.0.0.1", port, agent, path, method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("error", reject);
      response.on("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text: Buffer.concat(parts).toString("utf8"),
        }),
      );
    });
    asked.on("error", reject);
    asked.end(body);
  });
}
