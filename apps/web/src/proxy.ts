import { REQUEST_ID, requestIdOf } from "@encephalon/api/request-id";
import { type NextRequest, NextResponse } from "next/server";
import { contentSecurityPolicy } from "./content-security-policy";

/** Before every page: its nonce, its policy and the id by which the log knows the request. */
export function proxy(request: NextRequest): NextResponse {
  const nonce = btoa(crypto.randomUUID());
  const policy = contentSecurityPolicy(nonce, process.env.NODE_ENV === "development");
  const id = requestIdOf(request.headers);
  const headers = new Headers(request.headers);
  headers.set("content-security-policy", policy); // Next.js reads the nonce from here
  headers.set(REQUEST_ID, id);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  response.headers.set(REQUEST_ID, id);
  return response;
}

/**
 * Everything but what is no page: the files of the build, and what answers with its own headers (the
 * procedures, accounts, health). Each is named to its end, since what is near it (`/healthy`) is a page.
 */
export const config = {
  matcher:
    "/((?!api/auth/|api/trpc/[^/]+$|health(?:/[^/]+)?$|_next/static/|_next/image$|service-worker\\.js$).*)",
};
