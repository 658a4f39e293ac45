import type { Json } from '../../domain/json.ts';
import { asObject } from './body.ts';

const STEP = /\.([A-Za-z_$][\w$-]*)|\[(\d+)\]|\[(?:'([^']*)'|"([^"]*)")\]/y;

/** The value at a simple JSON path (`$.choices[0].message`), undefined where the body has none or the path is no such path. */
export function atPath(body: Json, path: string): Json | undefined {
  const steps = readSteps(path);
  return steps?.reduce<Json | undefined>(stepInto, body);
}

function stepInto(value: Json | undefined, step: string | number): Json | undefined {
  if (typeof step === 'number') return Array.isArray(value) ? (value as readonly Json[])[step] : undefined;
  const object = asObject(value);
  return object !== undefined && Object.hasOwn(object, step) ? object[step] : undefined;
}

function readSteps(path: string): readonly (string | number)[] | undefined {
  const text = path.startsWith('$') ? path.slice(1) : `.${path}`;
  const steps: (string | number)[] = [];
  STEP.lastIndex = 0;
  while (STEP.lastIndex < text.length) {
    const [, name, index, single, double] = STEP.exec(text) ?? [];
    const step = name ?? single ?? double ?? (index === undefined ? undefined : Number(index));
    if (step === undefined) return undefined;
    steps.push(step);
  }
  return steps;
}
