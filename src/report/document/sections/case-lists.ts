import { casesThat, type CaseFacts, type Facts } from '../../facts.ts';
import { formatNumberOf } from '../../text/format.ts';
import { quarantineLines } from '../../words/cases/quarantine.ts';
import { lostCases, describeUnrun } from '../../words/cases/unrun.ts';
import { foldedList } from '../block.ts';
import { describeCase } from '../case-line.ts';
import { WITHOUT_PAGE, type Part } from '../part.ts';

/** Cases that failed on base and pass on head. */
export const fixed = listOf('fixed cases', 39, 'Fixed', (facts) => casesThat(facts, 'fixed'));

/** Cases that answered one side now so, now so. */
export const flaky = listOf('flaky cases', 38, 'Flaky (same question, different results when repeated)', (facts) =>
  casesThat(facts, 'flaky'),
);

/** Cases that fail on both sides. */
export const failing = listOf('cases that fail on both sides', 37, 'Failing on base too', (facts) =>
  casesThat(facts, 'failing'),
);

/** Cases of which something was asked, without an answer on both sides. */
export const lost = listOf('cases without a usable pair', 36, 'Without a usable pair', lostCases);

function listOf(name: string, priority: number, title: string, find: (facts: Facts) => readonly CaseFacts[]): Part {
  return {
    media: WITHOUT_PAGE,
    isOfMeasurement: true,
    sections: (facts) => {
      const cases = find(facts);
      const blocks = foldedList(title, formatNumberOf(cases.length, 'case'), cases.map(describeCase));
      return [{ name, priority, blocks }];
    },
  };
}

/** Cases that were run and that nothing is decided by, for a while. */
export const quarantined: Part = {
  isOfMeasurement: true,
  sections: ({ result }) => {
    const lines = quarantineLines(result);
    const title = 'Quarantined (run, and left out of the decision)';
    return [
      {
        name: 'cases in quarantine',
        priority: 45,
        blocks: foldedList(title, formatNumberOf(lines.length, 'case'), lines),
      },
    ];
  },
};

/** Cases that were never asked, and why. */
export const unrun: Part = {
  isOfMeasurement: true,
  sections: (facts) => [
    { name: 'cases that were not run', priority: 35, blocks: foldedList('Not run', undefined, describeUnrun(facts)) },
  ],
};
