/**
 * exp, log, pow, sin and cos that give the same bits in every JavaScript engine.
 *
 * Only + − × ÷, comparison and exact scaling by powers of two are used, in a fixed order, so IEEE 754
 * fixes every bit. Ranges are reduced as in W. J. Cody and W. Waite, Software Manual for the
 * Elementary Functions (1980); the series are plain Taylor or atanh series, long enough for 1e-15.
 */

const LN2_HIGH = 0.6931471803691238; // 33 leading bits of ln 2, so that k × LN2_HIGH is exact
const LN2_LOW = 1.9082149292705877e-10;
const LN2 = 0.6931471805599453;

/** 2^k for k in [-1074, 1023], built by exact doublings and halvings. */
const POWERS_OF_TWO = (() => {
  const table = new Float64Array(1074 + 1024);
  let up = 1;
  for (let k = 0; k <= 1023; k++, up *= 2) table[1074 + k] = up;
  let down = 1;
  for (let k = 0; k >= -1074; k--, down /= 2) table[1074 + k] = down;
  return table;
})();

const powerOfTwo = (k: number): number => POWERS_OF_TWO[1074 + k] ?? Number.NaN;

/** e to the x. Overflows to Infinity above 709.78 and reaches 0 below -745.13, as IEEE asks. */
export function exp(x: number): number {
  if (!(x <= 709.782712893384)) return x > 0 ? Number.POSITIVE_INFINITY : Number.NaN;
  if (x < -745.1332191019412) return 0;
  const k = Math.floor(x / LN2 + 0.5);
  const r = x - k * LN2_HIGH - k * LN2_LOW;
  const e = expSeries(r);
  // Two exact steps, so that neither factor leaves the range of normal numbers.
  const half = Math.trunc(k / 2);
  return e * powerOfTwo(half) * powerOfTwo(k - half);
}

/** 1/n! for n to 14, each from the one before by one division. */
const INVERSE_FACTORIALS = (() => {
  const table = new Float64Array(15);
  table[0] = 1;
  for (let n = 1; n < table.length; n++) table[n] = (table[n - 1] ?? 1) / n;
  return table;
})();

/** Taylor series of e^r for |r| ≤ ln2 / 2, Horner form, 14 terms: relative error below 4e-16. */
function expSeries(r: number): number {
  let sum = 0;
  for (let n = 14; n >= 0; n--) sum = sum * r + (INVERSE_FACTORIALS[n] ?? 0);
  return sum;
}

const bits = new Float64Array(1);
const words = new Uint32Array(bits.buffer);
const HIGH_WORD = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1 ? 1 : 0;

/** Natural logarithm. NaN below 0, -Infinity at 0. */
export function log(x: number): number {
  if (!(x >= 0)) return Number.NaN;
  if (x === 0) return Number.NEGATIVE_INFINITY;
  if (x === Number.POSITIVE_INFINITY) return x;
  // Subnormals have no exponent of their own: lift them first, exactly.
  const lifted = x < 2.2250738585072014e-308 ? x * 18014398509481984 : x;
  bits[0] = lifted;
  const high = words[HIGH_WORD] ?? 0;
  let k = ((high >>> 20) & 0x7ff) - 1023;
  let m = lifted * powerOfTwo(Math.max(-k, -1022)) * (k > 1022 ? powerOfTwo(1022 - k) : 1);
  if (m > 1.4142135623730951) {
    m /= 2;
    k += 1;
  }
  if (lifted !== x) k -= 54;
  return k * LN2_HIGH + (k * LN2_LOW + logSeries(m));
}

/** log m for m in [√½, √2] as 2·atanh((m−1)/(m+1)), odd series to the 23rd power. */
function logSeries(m: number): number {
  const s = (m - 1) / (m + 1);
  const z = s * s;
  let sum = 1 / 23;
  for (let n = 21; n >= 1; n -= 2) sum = 1 / n + z * sum;
  return 2 * s * sum;
}

/** base to the exponent, for base ≥ 0. Whole exponents up to 64 are multiplied out. */
export function pow(base: number, exponent: number): number {
  if (exponent === 0) return 1;
  if (Number.isInteger(exponent) && exponent >= -64 && exponent <= 64) {
    const product = wholePower(base, Math.abs(exponent));
    return exponent < 0 ? 1 / product : product;
  }
  if (base === 0) return exponent > 0 ? 0 : Number.POSITIVE_INFINITY;
  return exp(exponent * log(base));
}

function wholePower(base: number, exponent: number): number {
  let product = 1;
  let square = base;
  for (let left = exponent; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) product *= square;
    square *= square;
  }
  return product;
}

const HALF_PI_HIGH = 1.5707963267341256; // 33 leading bits of π/2
const HALF_PI_LOW = 6.0771005065061922e-11;

/** Sine of x in radians, for |x| up to a million; NaN beyond, where reduction would lose digits. */
export function sin(x: number): number {
  return circular(x, 0);
}

/** Cosine of x in radians, for |x| up to a million; NaN beyond, where reduction would lose digits. */
export function cos(x: number): number {
  return circular(x, 1);
}

function circular(x: number, quarters: number): number {
  if (!(Math.abs(x) <= 1e6)) return Number.NaN;
  const k = Math.floor(x / 1.5707963267948966 + 0.5);
  const r = x - k * HALF_PI_HIGH - k * HALF_PI_LOW;
  const quadrant = (((k + quarters) % 4) + 4) % 4;
  const value = quadrant % 2 === 0 ? sinSeries(r) : cosSeries(r);
  return quadrant < 2 ? value : -value;
}

function sinSeries(r: number): number {
  const z = r * r;
  let sum = 1;
  for (let n = 18; n >= 2; n -= 2) sum = 1 - (z * sum) / (n * (n + 1));
  return r * sum;
}

function cosSeries(r: number): number {
  const z = r * r;
  let sum = 1;
  for (let n = 19; n >= 1; n -= 2) sum = 1 - (z * sum) / (n * (n + 1));
  return sum;
}
