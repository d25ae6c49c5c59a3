import type { Metadata } from "next";
import { AccountScreen } from "../../features/account/components/account-screen";
import { messages } from "../../features/account/messages";
import { Prefetch, prefetch, trpc } from "../../trpc/server";

export const metadata: Metadata = { title: messages.title };

export default async function AccountPage() {
  await prefetch(trpc.account.me.queryOptions());
  return (
    <main className="mx-auto flex max-w-5xl flex-col gap-6 px-4 py-8 md:px-8 md:py-12">
      <h1 className="font-story text-title">{messages.title}</h1>
      <Prefetch>
        <AccountScreen />
      </Prefetch>
    </main>
  );
}
