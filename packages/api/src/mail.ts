import { createTransport } from "nodemailer";

export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

export type SendLetter = (letter: Letter) => Promise<void>;

/** Milliseconds for a mail server to answer each of its steps. */
const PATIENCE = 15_000;

/** Letters by the mail server that SMTP_URL names. */
export function lettersBy(smtpUrl: string, publicUrl: string): SendLetter {
  const patience = { connectionTimeout: PATIENCE, greetingTimeout: PATIENCE };
  const post = createTransport({ url: smtpUrl, ...patience, socketTimeout: PATIENCE });
  const from = { name: "Encephalon", address: senderOf(smtpUrl, publicUrl) };
  return async (letter) => {
    await post.sendMail({ from, ...letter });
  };
}

/** The address that signs in to the mail server, if it is one; else one of the public host. */
export function senderOf(smtpUrl: string, publicUrl: string): string {
  const user = decodeURIComponent(new URL(smtpUrl).username);
  return user.includes("@") ? user : `encephalon@${new URL(publicUrl).hostname}`;
}
