import type { Passage } from '../passages/passage';
import type { RuleContext } from '../rule';
import type { Change } from './changes/change';
import { listChanges } from './changes/list-changes';
import type { Figure } from './figure';
import { listFigureSentences, type FigureSentence } from './list-figure-sentences';
import { listFigures } from './list-figures';
import { listReleaseMetrics } from './metrics/list-release-metrics';
import { toTableAmounts, type TableAmount } from './metrics/to-table-amounts';
import type { Metric } from './metrics/metric';
import { toNumberStyle, type NumberStyle } from './number-style';
import type { FigureTable } from './tables/figure-table';
import { listTables } from './tables/list-tables';
import { readTable } from './tables/read-table';

/** The numbers of a release, read once for all rules of a run. */
export interface FigureReading {
  style: NumberStyle;
  tables: readonly FigureTable[];
  /** What the tables tell of each measure, by its name. */
  amounts: ReadonlyMap<string, readonly TableAmount[]>;
  /** Those of each text that is read in sentences; of cells, contacts and the dateline none. */
  figures: ReadonlyMap<Passage, readonly Figure[]>;
  /** In reading order. */
  sentences: readonly FigureSentence[];
  /** What the sentences say of changes, and of measures; English is read. */
  changes: readonly Change[];
  metrics: readonly Metric[];
}

const readings = new WeakMap<RuleContext, FigureReading>();

export function getFigureReading(context: RuleContext): FigureReading {
  const known = readings.get(context);
  if (known !== undefined) return known;
  const style = toNumberStyle(context.release.language);
  const read = new Map(
    context.passages
      .filter(isSentences)
      .map((passage) => [passage, listFigures(passage.text, style)] as const),
  );
  const sentences = [...read].flatMap(([passage, figures]) =>
    listFigureSentences(passage, figures),
  );
  const tables = listTables(context.release).flatMap((located) => readTable(located, style) ?? []);
  const reading: FigureReading = {
    style,
    tables,
    amounts: toTableAmounts(tables),
    figures: read,
    sentences,
    changes: sentences.flatMap(listChanges),
    metrics: listReleaseMetrics(context.passages, sentences),
  };
  readings.set(context, reading);
  return reading;
}

function isSentences({ kind, field }: Passage): boolean {
  if (kind === 'field') return /^(?:headline|subheadline|summary|notice)$/.test(field);
  return kind !== 'cell';
}
