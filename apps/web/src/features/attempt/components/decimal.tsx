/** A number whose decimal point stands in line with those above and below it. */
export function Decimal({ text }: { text: string }) {
  const [whole = "", fraction] = text.split(".");
  return (
    <>
      <span className="sr-only">{text}</span>
      <span aria-hidden className="grid grid-cols-[minmax(0,1fr)_1.75rem]">
        <span className="text-right">{whole}</span>
        <span>{fraction !== undefined && `.${fraction}`}</span>
      </span>
    </>
  );
}
