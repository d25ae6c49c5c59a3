import Link from "next/link";
import { buttonLook } from "../elements/button";
import { wording } from "../elements/wording";

export default function NotFound() {
  return (
    <main className="mx-auto flex max-w-story flex-col items-start gap-4 px-4 py-12">
      <h1 className="font-story text-title">{wording.notFoundHeading}</h1>
      <p className="story">{wording.notFound}</p>
      <Link href="/" className={buttonLook({ tone: "primary" })}>
        {wording.backToStart}
      </Link>
    </main>
  );
}
