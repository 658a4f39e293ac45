import { createHash } from 'node:crypto';
import type { Snapshot, TreeEntry } from '../../src/ports.ts';

/** Content of a file, or what else stands at a path. */
export type MemoryFile = string | Uint8Array | { readonly kind: 'symlink' | 'submodule' };

/** A revision in memory. */
export function memorySnapshot(files: { readonly [path: string]: MemoryFile }): Snapshot {
  const blobs = new Map<string, Uint8Array>();
  const entries = new Map<string, TreeEntry>();
  for (const [path, file] of Object.entries(files)) {
    const special = typeof file === 'object' && 'kind' in file;
    const bytes = special ? Buffer.from(file.kind) : Buffer.from(file as string);
    const oid = createHash('sha1').update(bytes).digest('hex');
    blobs.set(oid, bytes);
    entries.set(path, { path, oid, kind: special ? file.kind : 'file' });
  }
  const get = (oid: string): Uint8Array => blobs.get(oid) ?? new Uint8Array();
  return {
    entries,
    read: (oid) => Promise.resolve(get(oid)),
    sizes: (oids) => Promise.resolve(oids.map((oid) => get(oid).length)),
  };
}
