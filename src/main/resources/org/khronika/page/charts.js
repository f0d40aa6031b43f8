
"use strict";
// Charts, each with a table of the same figures. The library draws without motion, in the colours of the reader's scheme.

const PALETTES = {
  light: { text: "#1b1d20", grid: "#c9ced4", series: ["#0067a3", "#c24e00", "#00795a", "#a03c7c", "#7a5c00", "#4d4aa8", "#6b6b6b"] },
  dark: { text: "#eceef0", grid: "#454b52", series: ["#56b4e9", "#ff9d5c", "#2fcf9f", "#e79ac6", "#f0c64a", "#aaa8ff", "#b8b8b8"] },
};
const dark = matchMedia("(prefers-color-scheme: dark)");
const charts = [];

Chart.defaults.animation = false;
Chart.defaults.maintainAspectRatio = false;
Chart.defaults.font.family = "system-ui, sans-serif";
Chart.defaults.font.size = 13;

/** Draws bars: {labels, series: [{label, values}]}, stacked over time or, where they lie, one bar a label. */
function drawBars(chart, palette) {
  if (chart.drawn) chart.drawn.destroy();
  const { labels, series, lying } = chart.figures();
  const scale = counts => ({
    stacked: true,
    ticks: { color: palette.text, ...(counts ? { precision: 0 } : { maxRotation: 60, autoSkip: !lying }) },
    grid: { color: palette.grid, display: counts },
  });
  chart.drawn = new Chart(chart.canvas, {
    type: "bar",
    data: {
      labels,
      datasets: series.map((one, i) => ({ label: one.label, data: one.values, backgroundColor: palette.series[i % palette.series.length] })),
    },
    options: {
      indexAxis: lying ? "y" : "x",
      scales: { x: scale(Boolean(lying)), y: scale(!lying) },
      plugins: {
        legend: { display: series.length > 1, labels: { color: palette.text, boxWidth: 14 } },
        tooltip: { filter: item => item.raw > 0 },
      },
    },
  });
}

function drawAll(scheme) {
  charts.forEach(chart => drawBars(chart, PALETTES[scheme]));
}
const drawAsPreferred = () => drawAll(dark.matches ? "dark" : "light");

/** A place for a chart; returns what redraws it after its figures have changed. */
function addChart(parent, label, figures) {
  const canvas = el("canvas", { role: "img", "aria-label": label });
  parent.append(el("div", { class: "chart" }, canvas));
  const chart = { canvas, figures };
  charts.push(chart);
  return () => drawBars(chart, PALETTES[dark.matches ? "dark" : "light"]);
}

/** A table of figures that is unfolded on demand; the first cell of a row is its heading. */
function addFigures(parent, caption, head, rows, open = false) {
  const cell = (value, i) => i === 0 ? el("th", { scope: "row" }, value)
    : el("td", { class: typeof value === "number" ? "number" : null }, typeof value === "number" ? number(value) : value ?? "");
  const numeric = i => rows.length > 0 && typeof rows[0][i] === "number";
  const table = el("table", {},
    el("caption", {}, caption),
    el("thead", {}, el("tr", {}, ...head.map((name, i) => el("th", { scope: "col", class: numeric(i) ? "number" : null }, name)))),
    el("tbody", {}, ...rows.map(row => el("tr", {}, ...row.map(cell)))));
  parent.append(el("details", { open },
    el("summary", {}, "The figures as a table: " + caption),
    el("div", { class: "scroll", role: "region", tabindex: 0, "aria-label": caption }, table)));
}

dark.addEventListener("change", drawAsPreferred);
// Paper is white, as wide as it is, and nothing can be unfolded on it.
let folded = [];
addEventListener("beforeprint", () => {
  folded = [...document.querySelectorAll("main details:not([open])")];
  folded.forEach(details => { details.open = true; });
  drawAll("light");
  charts.forEach(chart => chart.drawn.resize());
});
addEventListener("afterprint", () => {
  folded.forEach(details => { details.open = false; });
  drawAsPreferred();
});
