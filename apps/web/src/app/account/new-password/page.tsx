import type { Metadata } from "next";
import { AccountPage } from "../../../features/account/components/account-page";
import { NewPasswordScreen } from "../../../features/account/components/new-password-screen";
import { messages } from "../../../features/account/messages";

const words = messages.choose;

export const metadata: Metadata = { title: words.title };

export default function NewPassword() {
  return (
    <AccountPage title={words.title} back={{ href: "/account", text: messages.reset.back }}>
      <NewPasswordScreen />
    </AccountPage>
  );
}
