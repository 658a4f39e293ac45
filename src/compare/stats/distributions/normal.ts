const SERIES_END = 3;

/**
 * P(Z ≤ z) of the standard normal distribution, to about 1e-15, relative in the lower tail.
 * Source: Marsaglia, Journal of Statistical Software 11 (2004) 4; Laplace's continued fraction in the tails.
 *
 * @example
 * normalCdf(1.96) // 0.9750021
 */
export function normalCdf(z: number): number {
  if (z > SERIES_END) return 1 - tail(z);
  if (z < -SERIES_END) return tail(-z);
  let term = z;
  let sum = z;
  for (let i = 3; sum + term !== sum; i += 2) {
    term *= (z * z) / i;
    sum += term;
  }
  return 0.5 + sum * density(z);
}

/**
 * The z below which a share `p` in (0, 1) of the standard normal distribution lies.
 *
 * @example
 * normalQuantile(0.97) // 1.8807936
 */
export function normalQuantile(p: number): number {
  let low = -40;
  let high = 40;
  for (let i = 0; i < 80; i += 1) {
    const middle = (low + high) / 2;
    if (normalCdf(middle) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

function density(z: number): number {
  return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
}

function tail(z: number): number {
  let fraction = z;
  for (let k = 200; k >= 1; k -= 1) fraction = z + k / fraction;
  return density(z) / fraction;
}
