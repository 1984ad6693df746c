/** What is said of each outcome of a check, in a title and a sentence or two. */
import type { Text } from '#shared/language.ts';
import { sealGroupSize } from '#shared/publication/thresholds.ts';
import { receiptDays } from '#shared/survey/receipt.ts';
import { notFoundIn, soonerInDemo, receipt as text, waitsFor } from '#site/i18n/thanks.ts';
import type { ReadReceipt } from './read-receipt.ts';

export interface Saying {
  readonly title: Text;
  readonly lines: readonly Text[];
}

const isDemo = import.meta.env.PUBLIC_DEMO === '1';

function waitingLines(countedAfter: string | null): Text[] {
  return [
    ...(countedAfter === null ? [] : [waitsFor(sealGroupSize, countedAfter)]),
    ...(isDemo ? [soonerInDemo(sealGroupSize)] : []),
  ];
}

/** Undefined where nothing was asked yet. */
export function sayingOf(outcome: ReadReceipt['outcome']): Saying | undefined {
  switch (outcome.kind) {
    case 'not-asked':
      return undefined;
    case 'misspelt':
      return { title: text.slip, lines: [] };
    case 'unavailable':
      return { title: text.unavailable, lines: [text.unavailableText] };
    case 'unknown':
      return { title: text.unknown, lines: [notFoundIn(receiptDays), text.offline] };
    case 'found': {
      const { complete, counted, countedAfter, review } = outcome.receipt;
      if (review === 'held') return { title: text.held, lines: [text.heldText] };
      if (review === 'rejected') return { title: text.rejected, lines: [text.rejectedText] };
      if (!complete) {
        return { title: text.left, lines: [text.leftText, ...(counted ? [text.leftCounted] : [])] };
      }
      return counted
        ? { title: text.counted, lines: [text.countedText] }
        : { title: text.waiting, lines: waitingLines(countedAfter) };
    }
  }
}
