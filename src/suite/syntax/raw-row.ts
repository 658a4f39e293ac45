import type { JsonObject } from '../../domain/json/json.ts';
import type { Path } from './document.ts';
import type { DiagnosticMessage } from '../diagnostics/diagnostic.ts';

/** One record of a dataset with its place. */
export type RawRow = { readonly value: JsonObject; readonly line: number; readonly column: number };

/** Takes what is wrong with a record, and with which part of it. */
export type Report = (raw: RawRow, message: DiagnosticMessage, path: Path) => void;
