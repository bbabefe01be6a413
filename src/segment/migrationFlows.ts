import { checkMigration } from './groups/checkMigration.ts';
import type { MigrationMatrix } from './migrationMatrix.ts';

/** How many customers went one way between two times. */
export interface MigrationFlow {
  /** Whether they are in the same segment, in another, came since, or left. */
  readonly kind: 'stayed' | 'moved' | 'entered' | 'left';
  /** Where they were; `null` for no segment, and for those who entered. */
  readonly from: string | null;
  /** Where they are; `null` for no segment, and for those who left. */
  readonly to: string | null;
  /** How many they are (above 0). */
  readonly count: number;
  /** Which share that is of all who were in `from`, or of all who entered. */
  readonly share: number;
}

/**
 * The flows of a migration as a list, for a Sankey diagram (alluvial diagram): who went from where to where.
 *
 * The shares of one origin add up to 1.
 *
 * @param matrix - What `migrationMatrix` gave.
 * @returns Flows with somebody in them: segment by segment to each segment, then those who left it; at the end, who entered.
 * @throws TypeError or RangeError if the matrix is not square, or something in it is no count.
 *
 * @example
 * ```ts
 * import { migrationFlows, migrationMatrix } from 'engagement-metrics/segment';
 * import { codesOf } from 'engagement-metrics/table';
 * const customers = { customersBefore: ['ann', 'bob'], customersAfter: ['ann', 'eve'] };
 * const matrix = migrationMatrix(codesOf(['cold', 'cold']), codesOf(['hot', 'hot']), customers);
 * const [moved, left, entered] = migrationFlows(matrix);
 * moved; // => { kind: 'moved', from: 'cold', to: 'hot', count: 1, share: 0.5 }
 * left; // => { kind: 'left', from: 'cold', to: null, count: 1, share: 0.5 }
 * entered; // => { kind: 'entered', from: null, to: 'hot', count: 1, share: 1 }
 * ```
 */
export function migrationFlows(matrix: MigrationMatrix): MigrationFlow[] {
  checkMigration('migrationFlows', matrix);
  const { segments, rows } = matrix;
  const entered = rows.reduce((sum, { entries }) => sum + entries, 0);
  const flows = rows.flatMap(({ segment, counts, exits }, i): MigrationFlow[] => {
    const size = counts.reduce((sum, count) => sum + count, exits);
    const within = counts.map((count, j): MigrationFlow => {
      return { kind: i === j ? 'stayed' : 'moved', from: segment, to: segments[j]!, count, share: count / size };
    });
    return [...within, { kind: 'left', from: segment, to: null, count: exits, share: exits / size }];
  });
  const entries = rows.map(({ segment, entries: count }): MigrationFlow => {
    return { kind: 'entered', from: null, to: segment, count, share: count / entered };
  });
  return [...flows, ...entries].filter(({ count }) => count > 0);
}
