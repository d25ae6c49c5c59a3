import type { Metadata } from "next";
import { wording } from "../../elements/wording";
import { AccountPage } from "../../features/account/components/account-page";
import { AccountScreen } from "../../features/account/components/account-screen";
import { messages } from "../../features/account/messages";
import { Prefetch, prefetch, trpc } from "../../trpc/server";

export const metadata: Metadata = { title: messages.title };

export default async function Account() {
  await prefetch(trpc.account.me.queryOptions());
  return (
    <AccountPage title={messages.title} back={{ href: "/", text: wording.toCases }}>
      <Prefetch>
        <AccountScreen />
      </Prefetch>
    </AccountPage>
  );
}
