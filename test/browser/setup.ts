import type { TestProject } from 'vitest/node';
import type * as source from 'engagement-metrics';
import * as built from '../../dist/index.js';
import { report } from '../package/report.mjs';

/** What Node says of the built package, for the browser to agree with. */
export default function setup({ provide }: TestProject): void {
  provide('expected', report(built as unknown as typeof source));
}

declare module 'vitest' {
  interface ProvidedContext {
    expected: string;
  }
}
