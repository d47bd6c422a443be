// Amounts as the API writes them: `1`, `0.5`, `100m`, `64Mi`, `1e3`. A number without quotes is one, too.

type Quantity = string | number;
/** An amount, exact to a billionth, and the notation that it was written in. */
type Amount = { readonly nano: bigint; readonly notation: "decimal" | "exponent" | "binary" };

const NANO = 1_000_000_000n;
const MILLI = 1_000_000n;
const DECIMAL = ["n", "u", "m", "", "k", "M", "G", "T", "P", "E"];
const BINARY = ["", "Ki", "Mi", "Gi", "Ti", "Pi", "Ei"];

/** What the server cannot read about the text, in its words; undefined for an amount: `1`, `0.5`, `100m`, `64Mi`, `1e3`. */
export function quantityProblem(text: string): string | undefined {
  if (text === "" || !FORM.test(text)) return `quantities must match the regular expression '${PUBLISHED_FORM}'`;
  return parse(text) ? undefined : "unable to parse quantity's suffix";
}

/** What the server takes, and what it says that it takes. */
const FORM = /^[+-]?\d*(\.\d*)?[eEinumkKMGTP]*[-+]?\d*$/;
const PUBLISHED_FORM = "^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$";

/** The form that the server stores: `1000m` is `1`, `0.5` is `500m`, `1024Mi` is `1Gi`. Other text stays. */
export function canonicalQuantity(quantity: Quantity): string {
  const amount = parse(String(quantity));
  return amount ? format(amount) : String(quantity);
}

/** As {@link canonicalQuantity}, rounded up to thousandths: an amount of a resource has no finer ones. */
export function canonicalResource(quantity: Quantity): string {
  const amount = parse(String(quantity));
  return amount ? format({ ...amount, nano: ceilDivide(amount.nano, MILLI) * MILLI }) : String(quantity);
}

/** Below zero, zero or above, as `left` is less than, equal to or more than `right`. */
export function compareQuantities(left: Quantity, right: Quantity): number {
  const difference = nanoOf(left) - nanoOf(right);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The amount in thousandths, rounded up, for sums; 0 for what is no amount. */
export function milliValue(quantity: Quantity): number {
  return Number(ceilDivide(nanoOf(quantity), MILLI));
}

export function isWhole(quantity: Quantity): boolean {
  return nanoOf(quantity) % NANO === 0n;
}

const nanoOf = (quantity: Quantity): bigint => parse(String(quantity))?.nano ?? 0n;

function parse(text: string): Amount | undefined {
  const [, sign, whole = "", fraction = "", suffix = ""] = /^([+-]?)(\d*)(?:\.(\d*))?(.*)$/.exec(text) ?? [];
  const scale = scaleOf(suffix);
  if (text === "" || scale === undefined) return undefined;
  const digits = BigInt(`0${whole}${fraction}`);
  const nano = divideUp(digits * scale.numerator, scale.denominator * 10n ** BigInt(fraction.length));
  return { nano: sign === "-" ? -nano : nano, notation: scale.notation };
}

type Scale = Pick<Amount, "notation"> & { readonly numerator: bigint; readonly denominator: bigint };

/** How many billionths one of the suffix is. */
function scaleOf(suffix: string): Scale | undefined {
  const decimal = DECIMAL.indexOf(suffix);
  if (decimal >= 0) return { notation: "decimal", numerator: 1000n ** BigInt(decimal), denominator: 1n };
  const binary = BINARY.indexOf(suffix);
  if (binary > 0) return { notation: "binary", numerator: NANO * 1024n ** BigInt(binary), denominator: 1n };
  const exponent = /^[eE]([+-]?\d{1,2})$/.exec(suffix)?.[1];
  if (exponent === undefined) return undefined;
  const power = 10n ** BigInt(Math.abs(Number(exponent)));
  return Number(exponent) < 0
    ? { notation: "exponent", numerator: NANO, denominator: power }
    : { notation: "exponent", numerator: NANO * power, denominator: 1n };
}

function format({ nano, notation }: Amount): string {
  if (nano === 0n) return "0";
  // Less than 1Ki, and what is not whole, has no binary form.
  const magnitude = nano < 0n ? -nano : nano;
  if (notation === "binary" && magnitude >= 1024n * NANO && nano % NANO === 0n) return formatBinary(nano / NANO);
  const steps = stepsOf(nano, 1000n, DECIMAL.length - 1);
  const mantissa = nano / 1000n ** BigInt(steps);
  if (notation !== "exponent") return `${mantissa}${DECIMAL[steps]}`;
  return steps === 3 ? `${mantissa}` : `${mantissa}e${3 * steps - 9}`;
}

function formatBinary(value: bigint): string {
  const steps = stepsOf(value, 1024n, BINARY.length - 1);
  return `${value / 1024n ** BigInt(steps)}${BINARY[steps]}`;
}

/** How often the factor divides the value, at most `most` times. */
function stepsOf(value: bigint, factor: bigint, most: number): number {
  let steps = 0;
  for (let rest = value; steps < most && rest % factor === 0n; rest /= factor) steps++;
  return steps;
}

const divideUp = (value: bigint, by: bigint): bigint => (value + by - 1n) / by;
const ceilDivide = (value: bigint, by: bigint): bigint => (value < 0n ? -divideUp(-value, by) : divideUp(value, by));
