/** The words of the account page. */
export const messages = {
  title: "Account",
  signIn: "Sign in",
  signUp: "Sign up",
  signOut: "Sign out",
  mode: "Sign in or sign up",
  name: "Name",
  email: "E-mail",
  passwordLabel: "Password",
  passwordHint: "10 to 128 characters.",
  passwordLong: "At most 128 characters.",
  guest: "You are practising as a guest. Sign up, or sign in, and your attempts come with you.",
  user: (name: string, email: string) => `Signed in as ${name} (${email}).`,
  working: "Working…",
  forgotten: "Forgotten the password?",

  password: {
    heading: "Password",
    current: "Password now",
    next: "New password",
    change: "Change the password",
    changed: "The password is changed. Other browsers with this account are signed out.",
  },

  removal: {
    headingUser: "Delete the account",
    headingGuest: "Delete what I have played",
    about: "All of it goes at once and cannot be brought back.",
    open: "Delete …",
    titleUser: "Delete this account?",
    titleGuest: "Delete everything you have played?",
    goes: "What goes:",
    user: (email: string) => `your name, your e-mail (${email}) and your password`,
    guest: "your being here as a guest, in this browser",
    sessions: "the sign-in of every browser",
    attempts: (total: number) =>
      total === 1
        ? "1 attempt, with its actions, chart and debrief"
        : `${total} attempts, with their actions, charts and debriefs`,
    attemptsUncounted: "every attempt, with its actions, chart and debrief",
    stays:
      "A backup that was made before still holds it until whoever runs this server removes that backup.",
    password: "Your password, to be sure that it is you",
    confirm: "Delete for good",
    keep: "Keep it",
    doneHeading: "Deleted",
    doneUser: "Your account and everything you have played are deleted.",
    doneGuest: "Everything you have played is deleted.",
  },

  reset: {
    title: "A new password",
    about: "Write the e-mail of your account. A letter brings you a link to choose a new password.",
    send: "Send the link",
    sent: "If there is an account with this e-mail, a letter is on its way. Its link works once, within an hour. Look among unwanted mail too.",
    noMail:
      "This server cannot send mail. Ask whoever runs it for a link to a new password: they make one with the command reset-link, and give it to you.",
    noMailTitle: "No mail from here",
    back: "To the account page",
  },

  choose: {
    title: "Choose a new password",
    about: "Browsers that are signed in to the account now will be signed out.",
    save: "Save the new password",
    saved: "The password is changed. Sign in with it.",
    toSignIn: "Sign in",
    noProof: "This page is opened by a link to a new password, and the address holds none.",
    askAnother: "Ask for a link",
  },

  problems: {
    credentials: "This e-mail and password do not match. Nothing was changed. Try again.",
    password: "That is not the password of this account. Nothing was changed.",
    signedIn: "You are signed in already, in another tab. Reload this page.",
    signedOut: "You are signed out. Nothing was changed. Sign in again, then repeat it.",
    link: "This link was used already, or is older than an hour. Nothing was changed. Ask for another.",
    taken: "There is an account with this e-mail already. Sign in instead.",
    invalid:
      "The server could not accept this. Check the e-mail and use a password of at least 10 characters.",
    long: "This password is longer than 128 characters. Nothing was changed. Choose a shorter one.",
    origin:
      "This server was opened under another address than its own, and takes no sign-in there. Nothing was changed. Open it under its own address; if that is this one, tell whoever runs it that PUBLIC_URL names another.",
    often: "Too many tries. Wait a minute and try again.",
    lost: "No answer came, so it is not known whether this was done. Reload the page when the connection is back, and look before you try again.",
    wrong:
      "The server failed at this, and it is not known whether anything was changed. Reload the page, and look before you try again.",
  },
} as const;
