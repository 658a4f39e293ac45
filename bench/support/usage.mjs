// Tells the parent what this process has used, as its last act. In a file: a process that replaces itself keeps no channel.
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const usage = { cpuMs: (userCPUTime + systemCPUTime) / 1000, peakMb: maxRSS / 1024 };
  const file = process.env['EVALDELTA_BENCH_USAGE'];
  if (file !== undefined) writeFileSync(file, JSON.stringify(usage));
});
