/** The points of a drawn chart one by one, with the words that its tooltip shows. */
import type { Chart } from 'chart.js';

interface Place {
  readonly datasetIndex: number;
  readonly index: number;
}

export interface ChartPoints {
  readonly count: number;
  /** Brings out a point and says what it is: label, value, range, respondents. */
  readonly show: (at: number) => string;
  readonly hide: () => void;
}

/** The first series has the points; of a scatter they are walked from left to right. */
function placesOf(chart: Chart): Place[][] {
  const { data } = chart.getDatasetMeta(0);
  const values = chart.data.datasets[0]?.data ?? [];
  const indexes = [...values.keys()].filter((index) => values[index] !== null);
  const across = (index: number) => data[index]?.x ?? 0;
  const inOrder =
    chart.getDatasetMeta(0).type === 'scatter'
      ? indexes.toSorted((a, b) => across(a) - across(b))
      : indexes;
  return inOrder.map((index) => [{ datasetIndex: 0, index }]);
}

export function pointsOf(chart: Chart): ChartPoints {
  const places = placesOf(chart);
  const bringOut = (active: readonly Place[]) => {
    const last = active.at(-1);
    const element = last && chart.getDatasetMeta(last.datasetIndex).data[last.index];
    chart.setActiveElements([...active]);
    chart.tooltip?.setActiveElements([...active], element?.tooltipPosition(true) ?? { x: 0, y: 0 });
    chart.update('none');
  };
  return {
    count: places.length,
    show: (at) => {
      bringOut(places[at] ?? []);
      const { title = [], body = [], footer = [] } = chart.tooltip ?? {};
      const lines = [...title, ...body.flatMap((item) => item.lines), ...footer];
      return lines.map((line) => line.trim()).join('; ');
    },
    hide: () => bringOut([]),
  };
}
