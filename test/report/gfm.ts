import type { Root } from 'hast';
import { defaultSchema } from 'hast-util-sanitize';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)
  // GitHub's own allow-list, as hast-util-sanitize ships it.
  .use(rehypeSanitize, defaultSchema);

/** Markdown as GitHub shows it, as a tree. */
export function renderGfm(markdown: string): Root {
  return processor.runSync(processor.parse(markdown));
}

const unsanitized = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw);

/** The same before it is sanitised: what our own Markdown asks for. */
export function renderUnsanitized(markdown: string): Root {
  return unsanitized.runSync(unsanitized.parse(markdown));
}
