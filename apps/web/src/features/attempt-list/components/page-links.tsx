import Link from "next/link";
import { buttonLook } from "../../../elements/button";
import { messages } from "../messages";

const hrefOf = (page: number): string => (page === 1 ? "/attempts" : `/attempts?page=${page}`);

/** Back and on through the pages; nothing where all stands on one. */
export function PageLinks({ page, pages }: { page: number; pages: number }) {
  if (pages === 1) return null;
  return (
    <nav
      aria-label={messages.pages}
      className="grid grid-cols-[minmax(0,1fr)_auto_minmax(0,1fr)] items-center gap-3"
    >
      <div>
        {page > 1 && (
          <Link href={hrefOf(page - 1)} prefetch={false} className={buttonLook()}>
            {messages.newer}
          </Link>
        )}
      </div>
      <p className="figures text-soft">{messages.page(page, pages)}</p>
      <div className="text-right">
        {page < pages && (
          <Link href={hrefOf(page + 1)} prefetch={false} className={buttonLook()}>
            {messages.older}
          </Link>
        )}
      </div>
    </nav>
  );
}
