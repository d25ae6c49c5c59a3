import "server-only";

import { appRouter, getServices } from "@encephalon/api";
import {
  dehydrate,
  type FetchQueryOptions,
  HydrationBoundary,
  type QueryKey,
} from "@tanstack/react-query";
import { TRPCError } from "@trpc/server";
import { createTRPCOptionsProxy } from "@trpc/tanstack-react-query";
import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { cache, type ReactNode } from "react";
import { makeQueryClient } from "./query-client";

/** One for each request. */
const queryClientOfRequest = cache(makeQueryClient);

const context = cache(async () => (await getServices()).contextFor(await headers()));

/** The procedures, called in the process that renders the page. */
export const trpc = createTRPCOptionsProxy({
  router: appRouter,
  ctx: context,
  queryClient: queryClientOfRequest,
});

/** Why a page cannot be shown, where the page itself has a word for it. */
export type Prefetched = "ready" | "conflict";

function turnAway(error: unknown): Prefetched {
  if (!(error instanceof TRPCError)) throw error;
  switch (error.code) {
    case "NOT_FOUND":
    case "BAD_REQUEST":
      return notFound();
    case "UNAUTHORIZED":
      return redirect("/account");
    case "CONFLICT":
      return "conflict";
    default:
      throw error;
  }
}

/** Reads what a screen needs before it is sent. What is not the caller's is not found. */
export async function prefetch<T, E, D, K extends QueryKey>(
  options: FetchQueryOptions<T, E, D, K>,
): Promise<Prefetched> {
  try {
    // Asked once: nothing lies between this page and the procedure that another try would mend.
    await queryClientOfRequest().fetchQuery({ ...options, retry: false });
    return "ready";
  } catch (error) {
    return turnAway(error);
  }
}

/** Hands what was read on to the browser. */
export function Prefetch({ children }: { children: ReactNode }) {
  return (
    <HydrationBoundary state={dehydrate(queryClientOfRequest())}>{children}</HydrationBoundary>
  );
}
