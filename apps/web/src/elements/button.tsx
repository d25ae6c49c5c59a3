import type { ComponentProps } from "react";

const RESTING = "disabled:border-line disabled:bg-sunken";

const TONES = {
  primary: `bg-accent text-on-accent hover:bg-accent-hover border-transparent ${RESTING}`,
  plain: `bg-sheet text-text border-edge hover:bg-sunken ${RESTING}`,
  quiet: "bg-transparent text-accent border-transparent enabled:hover:bg-accent-wash",
  danger: `bg-sheet text-danger border-danger hover:bg-danger-wash ${RESTING}`,
} as const;

export type Tone = keyof typeof TONES;

/** A finger needs more room than a mouse. */
const SIZES = {
  small: "h-7 px-2 text-label finger:h-9",
  usual: "h-9 px-3 finger:h-11",
  large: "h-11 px-5",
} as const;

interface Look {
  readonly tone?: Tone;
  readonly size?: keyof typeof SIZES;
}

/** The look of what can be pressed, for buttons and for links that act as the way on. */
export const buttonLook = ({ tone = "plain", size = "usual" }: Look = {}): string =>
  `inline-flex items-center justify-center gap-2 rounded-corner border font-medium whitespace-nowrap ` +
  `select-none transition-colors duration-(--quick) ` +
  `disabled:cursor-not-allowed disabled:text-faint ` +
  `${TONES[tone]} ${SIZES[size]}`;

export function Button({
  tone,
  size,
  className = "",
  type = "button",
  ...rest
}: Look & ComponentProps<"button">) {
  const look = buttonLook({ ...(tone && { tone }), ...(size && { size }) });
  return <button type={type} className={`${look} ${className}`} {...rest} />;
}
