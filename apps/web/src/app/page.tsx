import { cookies } from "next/headers";
import { NotForCare } from "../elements/not-for-care";
import { StartScreen } from "../features/cases/components/start-screen";
import { messages } from "../features/cases/messages";
import { asGround, GROUND_COOKIE } from "../features/theme/ground";
import { GroundSwitch } from "../features/theme/ground-switch";
import { Prefetch, prefetch, trpc } from "../trpc/server";

export default async function StartPage() {
  await Promise.all([
    prefetch(trpc.account.me.queryOptions()),
    prefetch(trpc.cases.list.queryOptions()),
  ]);
  const ground = asGround((await cookies()).get(GROUND_COOKIE)?.value);
  return (
    <main className="mx-auto flex max-w-5xl flex-col gap-8 px-4 py-8 md:px-8 md:py-12">
      <header className="flex flex-col gap-5">
        <div className="flex flex-wrap items-center justify-between gap-4">
          <h1 className="font-story text-title">{messages.title}</h1>
          <GroundSwitch ground={ground} />
        </div>
        <p className="max-w-story font-story text-lead">{messages.what}</p>
        <p className="max-w-story">{messages.status}</p>
      </header>
      <Prefetch>
        <StartScreen />
      </Prefetch>
      <NotForCare />
    </main>
  );
}
