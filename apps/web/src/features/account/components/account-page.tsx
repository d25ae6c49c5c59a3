import Link from "next/link";
import type { ReactNode } from "react";
import { textLinkLook } from "../../../elements/text-link";

/** The frame of every page about an account: its title, the way back, and one narrow column. */
export const AccountPage = ({
  title,
  back,
  children,
}: {
  title: string;
  back: { readonly href: string; readonly text: string };
  children: ReactNode;
}) => (
  <main className="mx-auto flex max-w-story flex-col gap-8 px-4 py-8 md:px-8 md:py-12">
    <header className="flex flex-wrap items-baseline justify-between gap-4">
      <h1 className="font-story text-title">{title}</h1>
      <Link href={back.href} className={textLinkLook}>
        {back.text}
      </Link>
    </header>
    <div className="flex flex-col gap-4">{children}</div>
  </main>
);
