/** The longest body that is read, bytes: a hundred times what an action needs (design). */
export const LONGEST_BODY = 131_072;

/** The request with its body read whole, or undefined when that is longer than may be. Nothing beyond the limit is kept. */
export async function withinLimit(request: Request, longest: number): Promise<Request | undefined> {
  if (!request.body) return request;
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of request.body) {
    length += part.byteLength;
    if (length > longest) return undefined;
    parts.push(part);
  }
  const { url, method, headers, signal } = request;
  return new Request(url, { method, headers, signal, body: Buffer.concat(parts) });
}

export const tooLong = (): Response =>
  new Response(`A request may hold ${LONGEST_BODY / 1024} kB.`, { status: 413 });
