const MAX_DENOMINATOR = 10_000;

/** A probability as a fraction: `1/3`, `certain`. */
export function oddsOf(probability: number): string {
  if (probability > 1 - 1e-9) return "certain";
  for (let denominator = 2; denominator <= MAX_DENOMINATOR; denominator++) {
    const numerator = Math.round(probability * denominator);
    if (numerator > 0 && Math.abs(probability - numerator / denominator) < 1e-9) return `${numerator}/${denominator}`;
  }
  return `about ${Number((probability * 100).toPrecision(2))} %`;
}
