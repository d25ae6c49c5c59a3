import type { Metadata } from "next";
import { AccountPage } from "../../../features/account/components/account-page";
import { ResetLinkScreen } from "../../../features/account/components/reset-link-screen";
import { messages } from "../../../features/account/messages";
import { Prefetch, prefetch, trpc } from "../../../trpc/server";

const words = messages.reset;

export const metadata: Metadata = { title: words.title };

export default async function ResetLink() {
  await prefetch(trpc.account.ways.queryOptions());
  return (
    <AccountPage title={words.title} back={{ href: "/account", text: words.back }}>
      <Prefetch>
        <ResetLinkScreen />
      </Prefetch>
    </AccountPage>
  );
}
