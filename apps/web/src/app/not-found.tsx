import { REQUEST_ID } from "@encephalon/api/request-id";
import { headers } from "next/headers";
import Link from "next/link";
import { buttonLook } from "../elements/button";
import { PageMessage } from "../elements/page-message";
import { wording } from "../elements/wording";

export default async function NotFound() {
  const requestId = (await headers()).get(REQUEST_ID) ?? undefined;
  return (
    <PageMessage heading={wording.notFoundHeading} text={wording.notFound} requestId={requestId}>
      <Link href="/" className={buttonLook({ tone: "primary" })}>
        {wording.backToStart}
      </Link>
    </PageMessage>
  );
}
