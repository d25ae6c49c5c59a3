import { messages } from "./messages";

/** What a new password must keep to. No `maxLength`: a browser would cut what is pasted, without a word. */
export const newPasswordRule = {
  autoComplete: "new-password",
  minLength: 10,
  pattern: ".{0,128}",
  title: messages.passwordLong,
  required: true,
} as const;
