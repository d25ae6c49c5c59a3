import type { Metadata } from "next";
import { Button } from "../../elements/button";
import { PageMessage } from "../../elements/page-message";
import { wording } from "../../elements/wording";

export const metadata: Metadata = { title: wording.offlineHeading };

/** What `public/service-worker.js` keeps; it works without a script: the form asks for the page again. */
export default function OfflinePage() {
  return (
    <PageMessage heading={wording.offlineHeading} text={wording.offline} requestId={undefined}>
      <form>
        <Button type="submit" tone="primary">
          {wording.tryAgain}
        </Button>
      </form>
      <p className="w-full text-label text-soft">{wording.offlineWaits}</p>
    </PageMessage>
  );
}
