import { forecast } from '../../stories/forecast.ts';
import { renderErrors } from '../../report/terminal/code-frame.ts';
import { renderPlanJson } from '../../report/machine/plan-json.ts';
import { renderPlan } from '../../report/terminal/plan.ts';
import { textOf, type Options } from '../options.ts';
import { writeAskedFile } from '../output/asked-file.ts';
import type { ExitCode, Terminal } from '../terminal.ts';
import { withRunContext } from '../run-context.ts';

/** Shows what would run, why and for how much; calls no model and needs no key. */
export async function planCommand(terminal: Terminal, options: Options): Promise<ExitCode> {
  // Nothing runs, so there is no progress to draw.
  const planned = await withRunContext({ ...terminal, isLive: false }, options, forecast);
  const json = textOf(options, 'json');
  if (json !== undefined) writeAskedFile('--json', json, renderPlanJson(planned));
  const { hasColor: color, width } = terminal;
  const { plan, errors } = planned;
  if (plan !== undefined) terminal.write(renderPlan({ ...planned, plan }, { color, width }));
  if (errors.length > 0) terminal.writeError(renderErrors(errors, new Map(), { color, width }));
  return errors.length > 0 ? 2 : 0;
}
