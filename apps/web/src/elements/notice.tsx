import { CircleAlert, Info, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";

const TONES = {
  info: { look: "border-line bg-sheet text-text", Icon: Info },
  warning: { look: "border-warning bg-warning-wash text-text", Icon: TriangleAlert },
  danger: { look: "border-danger bg-danger-wash text-text", Icon: CircleAlert },
} as const;

/** Something that happened, what is safe, what to do. Its icon says the tone without colour. */
export function Notice({
  tone = "info",
  title,
  live = false,
  children,
  action,
}: {
  tone?: keyof typeof TONES;
  title?: string;
  live?: boolean;
  children: ReactNode;
  action?: ReactNode;
}) {
  const { look, Icon } = TONES[tone];
  return (
    <div
      className={`flex items-start gap-2 rounded-corner border px-3 py-2 ${look}`}
      {...(live && { role: tone === "info" ? "status" : "alert" })}
    >
      <Icon aria-hidden size={16} className="mt-0.5 shrink-0" />
      <div className="min-w-0 grow">
        {title && <p className="font-semibold">{title}</p>}
        <div>{children}</div>
        {action && <div className="mt-2">{action}</div>}
      </div>
    </div>
  );
}
