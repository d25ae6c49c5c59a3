import { once } from "node:events";
import { createServer, type Socket } from "node:net";
import { createInterface } from "node:readline";

/** A mail server that keeps what it is sent, and delivers nothing. */
export interface Letterbox {
  readonly url: string;
  /** The next letter, waited for. */
  readonly next: () => Promise<string>;
  readonly close: () => void;
}

/** As much of RFC 5321 as a client needs to hand a letter over. */
export async function letterbox(): Promise<Letterbox> {
  const letters: string[] = [];
  const waiting: ((letter: string) => void)[] = [];
  const keep = (letter: string) => {
    const reader = waiting.shift();
    if (reader) reader(letter);
    else letters.push(letter);
  };
  const server = createServer((socket) => void serve(socket, keep).catch(() => socket.destroy()));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port was given");
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    next: () => {
      const letter = letters.shift();
      if (letter !== undefined) return Promise.resolve(letter);
      return new Promise((resolve) => waiting.push(resolve));
    },
    close: () => server.close(),
  };
}

async function serve(socket: Socket, keep: (letter: string) => void): Promise<void> {
  const say = (line: string) => socket.write(`${line}\r\n`);
  let body: string[] | undefined;
  say("220 letterbox");
  for await (const line of createInterface({ input: socket })) {
    if (body === undefined) {
      const verb = line.slice(0, 4).toUpperCase();
      if (verb === "DATA") body = [];
      say(ANSWERS[verb] ?? "250 ok");
      if (verb === "QUIT") socket.end();
    } else if (line === ".") {
      keep(readable(body));
      body = undefined;
      say("250 kept");
    } else {
      body.push(line);
    }
  }
}

const ANSWERS: Readonly<Record<string, string>> = { DATA: "354 go on", QUIT: "221 bye" };

/** Long lines come as quoted-printable: folded, and with "=" written in hexadecimal. */
const readable = (lines: readonly string[]): string =>
  lines.join("\n").replaceAll("=\n", "").replaceAll("=3D", "=");
