/** The look of a link in or beside a text. */
export const textLinkLook = "text-accent underline underline-offset-4";
