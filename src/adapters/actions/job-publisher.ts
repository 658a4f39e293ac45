import type { Log } from '../../ports.ts';
import type { Publisher, ReportFile } from '../../ports/publisher.ts';
import { annotate, failStep, writeJobSummary, writeOutputs } from './commands.ts';
import { artifactName, artifactUrl, uploadReport } from './artifact.ts';
import { describeFailure } from './publish-error.ts';
import { filesWritten, writeTextFile } from '../files/report-files.ts';
import type { Runner } from './runner.ts';

/** A step of a job. What is undefined was not known yet when the run ended. */
export type JobStep = {
  readonly log: Log;
  readonly runner: Runner | undefined;
  /** Names the artifact; undefined where the inputs do not say whose it is. */
  readonly commentId: string | undefined;
  /** From the workspace to the top of the clone. */
  readonly directory: string;
  /** Aborted when the job is being stopped: then nobody is waited for any more. */
  readonly stop: AbortSignal;
};

const FILE_NAMES: Readonly<Record<ReportFile, string>> = {
  json: 'report.json',
  html: 'report.html',
  junit: 'report.xml',
};

/** A job's page: its summary, its outputs, its artifacts and the check of its step. */
export function createJobPublisher({ log, runner, commentId, directory, stop }: JobStep): Publisher {
  return {
    summary: ({ markdown }) => writeJobSummary(markdown()),
    outputs: (values) => writeOutputs(values()),
    file: async (name, text) =>
      runner === undefined ? undefined : writeTextFile(`${runner.reportDirectory}/${FILE_NAMES[name]}`, await text()),
    upload: async ({ html, json, junit }) => {
      if (runner?.hasResultsService !== true || commentId === undefined) return undefined;
      const files = [json, junit].filter((file) => file !== undefined).flatMap(filesWritten);
      if (html === undefined && files.length === 0) return undefined;
      const name = artifactName(runner.env, commentId);
      const uploaded = await uploadReport({ name, html, files }, runner.serverUrl, { stop });
      if (runner.runUrl === undefined) return undefined;
      return { url: artifactUrl(runner.runUrl, uploaded), isPage: uploaded.htmlId !== undefined };
    },
    annotate: (remarks) => annotate(remarks(), directory),
    failed: (error) => log.warn(describeFailure(error)),
    conclude: ({ kind, sentence }) => {
      if (kind === 'red') failStep(sentence, 1);
      else if (kind === 'warned') log.warn(sentence);
      else log.info(sentence);
    },
  };
}
