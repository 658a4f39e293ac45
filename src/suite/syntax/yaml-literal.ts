import { Literal } from '../../domain/json/literal.ts';

const DECIMAL = /^([-+]?)0*(\d*)(\.\d*)?([eE][-+]?\d+)?$/;
const OTHER_BASE = /^0[xo][\da-fA-F]+$/;

/** A YAML number or truth value; as a literal where JavaScript would write it otherwise and JSON knows it at all. */
export function readLiteral(source: string, value: number | boolean): number | boolean | Literal {
  if (String(value) === source) return value;
  const json = typeof value === 'boolean' ? String(value) : numberText(source, value);
  return json === undefined ? value : new Literal(source, value, json);
}

function numberText(source: string, value: number): string | undefined {
  if (OTHER_BASE.test(source)) return BigInt(source).toString();
  const match = DECIMAL.exec(source);
  if (match === null) return Number.isFinite(value) ? String(value) : undefined;
  const [, sign, whole, fraction = '', exponent = ''] = match;
  return `${sign === '-' ? '-' : ''}${whole || '0'}${fraction === '.' ? '' : fraction}${exponent}`;
}
