import type { Alarm } from '../domain/runs/history.ts';

/** An alarm that stands open where people see it. */
export type OpenAlarm = {
  readonly suite: string;
  /** Since when, ISO 8601. */
  readonly since: string;
  readonly number: number;
};

/** Where it is told that a suite fell although nothing changed: one open alarm a suite. */
export interface Alarms {
  open(): Promise<readonly OpenAlarm[]>;
  /** Opens the alarm of a suite, or brings the open one up to date; returns its address. */
  raise(alarm: Alarm): Promise<string>;
  /** Ends an alarm, with a last word. */
  end(alarm: OpenAlarm, words: string): Promise<void>;
}
