// A reporter of Vitest that prints the test files that took longest, with their seconds.
import { relative } from 'node:path';
import type { Reporter, TestModule } from 'vitest/node';

const PRINTED = 20;

export class SlowestFiles implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const files = modules
      .map((module) => ({
        name: `${relative(process.cwd(), module.moduleId)} (${module.project.name})`,
        seconds: (module.diagnostic().duration + module.diagnostic().collectDuration) / 1000,
      }))
      .sort((left, right) => right.seconds - left.seconds);
    const total = files.reduce((sum, { seconds }) => sum + seconds, 0);
    console.log(`\nThe slowest test files, of ${files.length} with ${total.toFixed(0)} s together:`);
    for (const { name, seconds } of files.slice(0, PRINTED))
      console.log(`${seconds.toFixed(1).padStart(8)} s  ${name}`);
  }
}
