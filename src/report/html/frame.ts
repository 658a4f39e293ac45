import { markup, NOTHING, type Html } from './markup.ts';

/** What differs from page to page. */
export type Page = {
  readonly title: string;
  /** The rules for what the page may load and do. */
  readonly policy: string;
  /** More for programs that look into its head. */
  readonly meta?: Html | undefined;
  readonly style: string;
  /** How things stand, for the style sheet. */
  readonly state?: string | undefined;
  readonly body: Html;
};

/** A page as one file that needs no network. */
export function pageHtml({ title, policy, meta = NOTHING, style, state, body }: Page): string {
  const opened = state === undefined ? markup`<body>` : markup`<body class="${state}">`;
  return markup`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content="${{ html: policy }}" />
        <meta name="referrer" content="no-referrer" />
        ${meta}
        <title>${title} – Evaldelta</title>
        <style>${{ html: style }}</style>
      </head>
      ${opened}
        ${body}
      </body>
    </html>
`.html;
}
