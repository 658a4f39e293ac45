import type { Rewrite } from './converted.ts';
import { mapping, valueOf } from './values.ts';

/** One test a file, by its `triggerPrompt`; what begins from a template or a site elsewhere begins nowhere here. */
export const readWix: Rewrite = (file, { losses }) => {
  const { name, templateId, siteSetup, ...test } = mapping(valueOf(file));
  if (templateId !== undefined || siteSetup !== undefined) {
    losses.add('cases are left out: they begin from a template or a site that is kept elsewhere', file.path);
    return { skill: undefined, value: { evals: [] }, dropped: 1 };
  }
  return { skill: undefined, value: { evals: [{ ...test, id: name }] } };
};
