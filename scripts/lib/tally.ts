import { readFileSync } from "node:fs";

type Report = {
  success: boolean;
  testResults: { status: string; assertionResults: { status: string }[] }[];
};

/** Counts of a test report. What failed without a test of its own (a file that does not load, a stray error) counts once. */
export function tally(report: Report): { passed: number; failed: number; skipped: number } {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const file of report.testResults) {
    let failedHere = 0;
    for (const { status } of file.assertionResults) {
      if (status === "passed") counts.passed += 1;
      else if (status === "failed") failedHere += 1;
      else counts.skipped += 1;
    }
    counts.failed += file.status === "failed" ? Math.max(failedHere, 1) : failedHere;
  }
  if (!report.success && counts.failed === 0) counts.failed = 1;
  if (report.testResults.length === 0) counts.failed = Math.max(counts.failed, 1);
  return counts;
}

const [, script, reportPath] = process.argv;
if (import.meta.filename === script && reportPath !== undefined) {
  const { passed, failed, skipped } = tally(JSON.parse(readFileSync(reportPath, "utf8")) as Report);
  process.stdout.write(`${passed} ${failed} ${skipped}\n`);
}
