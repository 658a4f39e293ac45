import { z } from 'zod';
import { resultSchema } from '../../result/schema.ts';

/** Every constant and every name of a member that the result file's schema knows. */
export function wordsOfResult(): ReadonlySet<string> {
  const words = new Set<string>();
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { const: constant, enum: values, properties } = node as Readonly<Record<string, unknown>>;
    for (const word of [constant, ...(Array.isArray(values) ? (values as unknown[]) : [])])
      if (typeof word === 'string') words.add(word);
    if (typeof properties === 'object' && properties !== null)
      for (const name of Object.keys(properties)) words.add(name);
    Object.values(node).forEach(walk);
  };
  walk(z.toJSONSchema(resultSchema, { io: 'input', unrepresentable: 'any' }));
  return words;
}
