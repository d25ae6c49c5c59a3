import { type ComponentProps, type ReactNode, useId } from "react";

const BOX =
  "w-full min-w-0 rounded-corner border border-edge bg-sheet px-2 text-text " +
  "max-md:text-[1rem] placeholder:text-faint aria-invalid:border-danger";

/** One line; several have a height of their own. */
const ONE_LINE = `h-9 finger:h-11 ${BOX}`;

interface FieldText {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly hideLabel?: boolean;
}

function FieldFrame({
  id,
  label,
  hint,
  error,
  hideLabel,
  children,
}: FieldText & { id: string; children: ReactNode }) {
  return (
    <div className="min-w-0">
      <label
        htmlFor={id}
        className={hideLabel ? "sr-only" : "mb-1 block font-medium text-label text-soft"}
      >
        {label}
      </label>
      {children}
      {hint && (
        <p id={`${id}-hint`} className="mt-1 text-label text-soft">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="mt-1 text-danger text-label">
          {error}
        </p>
      )}
    </div>
  );
}

const describedBy = (id: string, { hint, error }: FieldText): string | undefined =>
  [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ") || undefined;

export function TextField({
  label,
  hint,
  error,
  hideLabel,
  className = "",
  ...input
}: FieldText & ComponentProps<"input">) {
  const own = useId();
  const id = input.id ?? own;
  return (
    <FieldFrame {...{ id, label, hint, error, ...(hideLabel && { hideLabel }) }}>
      <input
        {...input}
        id={id}
        className={`${ONE_LINE} ${className}`}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, { label, hint, error })}
      />
    </FieldFrame>
  );
}

export function TextArea({
  label,
  hint,
  error,
  hideLabel,
  ...area
}: FieldText & ComponentProps<"textarea">) {
  const own = useId();
  const id = area.id ?? own;
  return (
    <FieldFrame {...{ id, label, hint, error, ...(hideLabel && { hideLabel }) }}>
      <textarea
        {...area}
        id={id}
        className={`${BOX} py-2`}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, { label, hint, error })}
      />
    </FieldFrame>
  );
}

export interface Option {
  readonly value: string;
  readonly label: string;
}

export function SelectField({
  label,
  hint,
  error,
  hideLabel,
  options,
  ...select
}: FieldText & { options: readonly Option[] } & ComponentProps<"select">) {
  const own = useId();
  const id = select.id ?? own;
  return (
    <FieldFrame {...{ id, label, hint, error, ...(hideLabel && { hideLabel }) }}>
      <select
        {...select}
        id={id}
        className={ONE_LINE}
        aria-describedby={describedBy(id, { label, hint, error })}
      >
        {options.map(({ value, label: text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
