/** The header that carries the id of a request, on its way and in the log. */
export const REQUEST_ID = "x-request-id";

/** The id that a server in front gave, if it looks like one; else a new one. */
export function requestIdOf(headers: Headers): string {
  const given = headers.get(REQUEST_ID);
  return given && /^[\w-]{8,64}$/.test(given) ? given : crypto.randomUUID();
}
