/** The words of the account page. */
export const messages = {
  title: "Account",
  signIn: "Sign in",
  signUp: "Sign up",
  signOut: "Sign out",
  mode: "Sign in or sign up",
  name: "Name",
  email: "E-mail",
  password: "Password",
  passwordHint: "At least 10 characters.",
  guest: "You are practising as a guest. Sign up, or sign in, and your attempts come with you.",
  user: (name: string, email: string) => `Signed in as ${name} (${email}).`,
  back: "To the cases",
  working: "Working…",
  problems: {
    credentials: "This e-mail and password do not match. Nothing was changed. Try again.",
    taken: "There is an account with this e-mail already. Sign in instead.",
    invalid:
      "The server could not accept this. Check the e-mail and use a password of at least 10 characters.",
    often: "Too many tries. Wait a minute and try again.",
    lost: "The server cannot be reached. Nothing was changed. Try again when the connection is back.",
    wrong: "The server could not do this. Nothing was changed. Try again.",
  },
} as const;
