"use client";

import type { AppRouter } from "@encephalon/api";
import { QueryClientProvider } from "@tanstack/react-query";
import { createTRPCClient, httpBatchLink } from "@trpc/client";
import { createTRPCContext } from "@trpc/tanstack-react-query";
import { type ReactNode, useState } from "react";
import superjson from "superjson";
import { noticeRelease } from "../features/connection/newer-release";
import { makeQueryClient } from "./query-client";

const { TRPCProvider, useTRPC } = createTRPCContext<AppRouter>();

export { useTRPC };

const makeClient = () =>
  createTRPCClient<AppRouter>({
    links: [httpBatchLink({ url: "/api/trpc", transformer: superjson, fetch: fetchNoticing })],
  });

/** As `fetch`, and notices an answer of another release than the page's. */
const fetchNoticing: typeof fetch = async (...request) => {
  const answer = await fetch(...request);
  noticeRelease(answer);
  return answer;
};

/** The way from the screens to the server. One of each for a browser tab, one of each for a request. */
export function ServerConnection({ children }: { children: ReactNode }) {
  const [queryClient] = useState(makeQueryClient);
  const [trpcClient] = useState(makeClient);
  return (
    <QueryClientProvider client={queryClient}>
      <TRPCProvider trpcClient={trpcClient} queryClient={queryClient}>
        {children}
      </TRPCProvider>
    </QueryClientProvider>
  );
}
