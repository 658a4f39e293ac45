import { delimiter } from 'node:path';
import type { HarnessPlaces } from '../../ports/harness.ts';
import type { Added, HarnessAsk } from './kind.ts';
import { quoted } from './words.ts';

const MODULE = 'evaldelta_asks';

/** Runs the tests that are asked for, as often as asked. Reruns of failures are switched off: they would hide the noise. */
const PLUGIN = `import json
import os

import pytest
from _pytest.junitxml import mangle_test_address
from _pytest.runner import runtestprotocol


def _name(item):
    names = mangle_test_address(item.nodeid)
    return ".".join(names[:-1]) + "::" + names[-1]


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config, items):
    path = os.environ.get("EVALDELTA_CASES")
    if not path:
        return
    with open(path, encoding="utf-8") as file:
        asked = set(json.load(file))
    config.hook.pytest_deselected(items=[item for item in items if _name(item) not in asked])
    items[:] = [item for item in items if _name(item) in asked]


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_protocol(item, nextitem):
    times = int(os.environ.get("EVALDELTA_REPEAT", "1"))
    if times < 2:
        return None
    for number in range(times):
        following = nextitem if number == times - 1 else item.parent
        item.ihook.pytest_runtest_logstart(nodeid=item.nodeid, location=item.location)
        runtestprotocol(item, nextitem=following, log=True)
        item.ihook.pytest_runtest_logfinish(nodeid=item.nodeid, location=item.location)
    return True
`;

/** By the environment alone, so that it reaches pytest through whatever starts it: make, tox, uv, a script. */
export function addPytest(_ask: HarnessAsk, results: string, { out, environment }: HarnessPlaces): Added {
  const { PYTEST_ADDOPTS: given = '', PYTHONPATH: path = '' } = environment;
  const options = [
    given,
    `--junitxml=${quoted(results)}`,
    `-p ${MODULE}`,
    '-p no:rerunfailures',
    '-p no:flaky',
    // A file that cannot be loaded has lost its own tests, and no others.
    '--continue-on-collection-errors',
  ];
  return {
    words: [],
    environment: {
      PYTEST_ADDOPTS: options.join(' ').trim(),
      PYTHONPATH: path === '' ? out : `${out}${delimiter}${path}`,
    },
    files: [{ path: `${out}/${MODULE}.py`, text: PLUGIN }],
  };
}
