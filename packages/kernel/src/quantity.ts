declare const unit: unique symbol;

/** A number that remembers its unit. Arithmetic yields a plain number: name the unit again to keep it. */
export type Quantity<U extends string> = number & { readonly [unit]: U };

const quantity =
  <U extends string>(symbol: U) =>
  (value: number): Quantity<U> => {
    if (!Number.isFinite(value)) throw new RangeError(`${value} is not a quantity in ${symbol}`);
    return value as Quantity<U>; // the only cast to a Quantity in the repository
  };

/** A simulated minute, or a length of time in minutes. Minute 0 is arrival; the prodrome is negative. */
export type Minutes = Quantity<"min">;
export type Kilograms = Quantity<"kg">;
export type Months = Quantity<"mo">;
export type MmHg = Quantity<"mm[Hg]">;
export type Celsius = Quantity<"Cel">;

export const minutes = quantity("min");
export const kilograms = quantity("kg");
export const months = quantity("mo");
export const mmHg = quantity("mm[Hg]");
export const celsius = quantity("Cel");
