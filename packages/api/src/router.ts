import { accountRouter } from "./routers/account";
import { attemptRouter } from "./routers/attempt";
import { casesRouter } from "./routers/cases";
import { createCallerFactory, router } from "./trpc";

/** All that a browser can ask for. */
export const appRouter = router({
  account: accountRouter,
  cases: casesRouter,
  attempt: attemptRouter,
});

export type AppRouter = typeof appRouter;

/** The same, called on the server. */
export const createCaller = createCallerFactory(appRouter);
