import type { EmulatedChild, Validation } from "@encephalon/authoring";
import * as echarts from "echarts";

/** A plot as a file beside the page. */
export interface Plot {
  readonly file: string;
  readonly title: string;
  readonly svg: string;
}

type Option = echarts.EChartsOption;

const WIDTH = 800;
const INK = "#1f2933";
const PASS = "#2f6f9f";
const FAIL = "#b23a48";

function draw(option: Option, height: number): string {
  const chart = echarts.init(null, null, { renderer: "svg", ssr: true, width: WIDTH, height });
  chart.setOption({
    animation: false,
    backgroundColor: "#ffffff",
    textStyle: { color: INK, fontFamily: "sans-serif" },
    ...option,
  });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return `${svg}\n`;
}

/** All plots of the page. */
export const plotsOf = (
  base: readonly EmulatedChild[],
  validation: Validation,
): readonly Plot[] => [
  {
    file: "p-values.svg",
    title: "How far each row lies from the simulated series",
    svg: pValues(validation),
  },
  { file: "deaths.svg", title: "Deaths by severity score", svg: deathsByScore(base) },
  {
    file: "markers.svg",
    title: "Ferritin and interleukin 6 of the dead and the living",
    svg: markers(base),
  },
];

function pValues({ verdicts }: Validation): string {
  const sorted = [...verdicts].sort((a, b) => a.p - b.p);
  return draw(
    {
      grid: { left: 300, right: 30, top: 20, bottom: 40 },
      xAxis: { type: "value", name: "mid-p", nameLocation: "middle", nameGap: 25, min: 0, max: 1 },
      yAxis: {
        type: "category",
        data: sorted.map(({ id, keptBack }) => (keptBack ? `${id} (kept back)` : id)),
        axisLabel: { fontSize: 10, interval: 0 },
      },
      series: [
        {
          type: "bar",
          data: sorted.map(({ p, passes }) => ({
            value: p,
            itemStyle: { color: passes ? PASS : FAIL },
          })),
          markLine: {
            symbol: "none",
            label: { formatter: "0.05" },
            data: [{ xAxis: 0.05 }],
          },
        },
      ],
    },
    60 + 15 * sorted.length,
  );
}

const SCORES = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];

function deathsByScore(base: readonly EmulatedChild[]): string {
  const share = (score: number): number => {
    const own = base.filter(({ aness }) => aness === score);
    return own.length === 0 ? 0 : own.filter(({ died }) => died).length / own.length;
  };
  return draw(
    {
      grid: { left: 60, right: 30, top: 30, bottom: 50 },
      xAxis: {
        type: "category",
        name: "severity score (children)",
        nameLocation: "middle",
        nameGap: 30,
        data: SCORES.map(
          (score) => `${score} (${base.filter(({ aness }) => aness === score).length})`,
        ),
      },
      yAxis: { type: "value", name: "share that died", min: 0, max: 1 },
      series: [{ type: "bar", data: SCORES.map(share), itemStyle: { color: PASS } }],
    },
    360,
  );
}

function markers(base: readonly EmulatedChild[]): string {
  const points = (died: boolean) =>
    base.filter((child) => child.died === died).map(({ ferritin, il6 }) => [ferritin, il6]);
  return draw(
    {
      legend: { top: 5 },
      grid: { left: 70, right: 30, top: 40, bottom: 50 },
      xAxis: { type: "log", name: "ferritin, ng/mL", nameLocation: "middle", nameGap: 30 },
      yAxis: { type: "log", name: "interleukin 6, pg/mL" },
      series: [
        {
          type: "scatter",
          name: "lived",
          symbolSize: 4,
          data: points(false),
          itemStyle: { color: PASS },
        },
        {
          type: "scatter",
          name: "died",
          symbolSize: 4,
          data: points(true),
          itemStyle: { color: FAIL },
        },
      ],
    },
    420,
  );
}
