import { openProcedure, router } from "../trpc";
import { listCases } from "../use-cases/list-cases";

export const casesRouter = router({
  list: openProcedure.query(({ ctx }) => listCases(ctx.game, ctx.person?.id, new Date())),
});
