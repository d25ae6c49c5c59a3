import { watchers } from "../../elements/watchers";

/** Which build a page and an answer come from; a page that is older than the server reloads itself. */
export const RELEASE_HEADER = "x-encephalon-release";

const { watch, tell } = watchers();
let newer: string | null = null;

/** The build that the page on the screen came from, as the layout wrote it. */
const ofPage = (): string | undefined => document.documentElement.dataset.release;

/** Looks at an answer: was it given by another build than the one that gave this page? */
export function noticeRelease({ headers }: Pick<Response, "headers">): void {
  const found = headers.get(RELEASE_HEADER);
  if (!found || found === ofPage() || found === newer) return;
  newer = found;
  tell();
}

/** The other build; null while there is none. */
export const newerRelease = (): string | null => newer;

export const watchRelease = watch;

const RELOADED = "reloaded for release";

/** Reloads once for a build: a page that then still is another's is left as it is. */
export function mayReloadFor(
  found: string,
  storage: Pick<Storage, "getItem" | "setItem">,
): boolean {
  if (storage.getItem(RELOADED) === found) return false;
  storage.setItem(RELOADED, found);
  return true;
}

type Field = Pick<HTMLInputElement, "type" | "value">;

/** What people type in; boxes and buttons have values too. */
const TYPED = ["text", "search", "email", "password", "number", "textarea"];

/** Nothing on the page would be lost: no dialog is open, and nothing stands in a field. */
export const isAtRest = (page: Pick<Document, "querySelector" | "querySelectorAll">): boolean =>
  page.querySelector("dialog[open]") === null &&
  [...page.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("input, textarea")].every(
    ({ type, value }: Field) => value === "" || !TYPED.includes(type),
  );
