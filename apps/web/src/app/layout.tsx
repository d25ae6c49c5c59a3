import "../styles/globals.css";

import { REQUEST_ID } from "@encephalon/api/request-id";
import type { Metadata, Viewport } from "next";
import { cookies, headers } from "next/headers";
import type { ReactNode } from "react";
import { wording } from "../elements/wording";
import { KeepOfflinePage } from "../features/connection/keep-offline-page";
import { release } from "../features/connection/release";
import { ReleaseNotice } from "../features/connection/release-notice";
import { asGround, GROUND_COOKIE } from "../features/theme/ground";
import { ServerConnection } from "../trpc/client";

/** Every page is somebody's own; nothing is rendered, and no database opened, while building. */
export const dynamic = "force-dynamic";

export const metadata: Metadata = {
  title: { default: wording.product, template: `%s · ${wording.product}` },
  description: wording.description,
};

export const viewport: Viewport = { colorScheme: "light dark" };

export default async function RootLayout({ children }: { children: ReactNode }) {
  const ground = asGround((await cookies()).get(GROUND_COOKIE)?.value);
  const request = (await headers()).get(REQUEST_ID) ?? undefined;
  return (
    <html lang="en" data-ground={ground} data-request={request} data-release={release()}>
      <body>
        <ServerConnection>
          <ReleaseNotice />
          {children}
        </ServerConnection>
        <KeepOfflinePage release={release()} />
      </body>
    </html>
  );
}
