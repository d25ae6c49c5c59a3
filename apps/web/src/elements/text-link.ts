/** The look of a link in or beside a text; a finger has more room than its line. */
export const textLinkLook = "text-accent underline underline-offset-4 finger:-my-2 finger:py-2";
