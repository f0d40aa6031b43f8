
"use strict";
// Draws the sections of the page from the data that stands in it.

const data = JSON.parse(document.getElementById("data").textContent);
const figureOf = id => document.querySelector("#" + id + " .figure");
const listOf = id => document.querySelector("#" + id + " .list");
const sum = values => values.reduce((a, b) => a + b, 0);
const tiles = new Map(data.regions.tiles.map(tile => [tile.code, tile]));
const regionName = code => tiles.has(code) ? tiles.get(code).name + (tiles.get(code).city ? " city" : "") : code;

function overview() {
  const { start, end, counts } = data.overview;
  document.getElementById("release").textContent = "Release " + data.release.version + ", from reports on " + start + " to " + end + ".";
  document.getElementById("counts").append(...Object.entries(counts).map(([name, count]) =>
    el("div", {}, el("dt", {}, words(name)), el("dd", {}, number(count)))));
}

/** The largest series, and the rest of them as one. */
function largest(series, most, others) {
  if (series.length <= most) return series;
  const rest = series.slice(most - 1).map(one => one.values);
  return [...series.slice(0, most - 1), { label: others, values: rest[0].map((_, i) => sum(rest.map(values => values[i]))) }];
}

function timeline() {
  const { step, starts, totals, types } = data.timeline;
  const series = types.map(type => ({ label: words(type.type), values: type.counts }));
  const choice = document.getElementById("time-type");
  choice.append(el("option", { value: "most" }, "the most frequent types"), el("option", { value: "all" }, "all events"),
    ...types.map((type, i) => el("option", { value: i }, words(type.type))));
  const figures = () => ({
    labels: starts,
    series: choice.value === "most" ? largest(series, 7, "all other types")
      : [choice.value === "all" ? { label: "events", values: totals } : series[choice.value]],
  });
  const redraw = addChart(figureOf("time"), "Bar chart of events by " + step + ", by type; its figures stand in the table below it", figures);
  choice.addEventListener("change", redraw);
  addFigures(figureOf("time"), "Events by " + step + " and type", ["First day of the " + step, "events", ...series.map(one => one.label)],
    starts.map((start, i) => [start, totals[i], ...series.map(one => one.values[i])]));
}

function regions(events) {
  const parent = figureOf("regions");
  const most = Math.max(1, ...data.regions.tiles.map(tile => tile.events));
  const level = count => count === 0 ? 0 : Math.ceil(4 * count / most);
  const map = el("ul", { class: "map" }, ...data.regions.tiles.map(tile => {
    const item = el("li", {}, el("button", {
      type: "button", class: "level" + level(tile.events), title: regionName(tile.code),
      "aria-label": tile.short + ", " + regionName(tile.code) + ": " + tile.events + " events",
      onclick: () => { events.choose(1, tile.code); document.getElementById("events").focus(); },
    }, el("b", {}, tile.short), number(tile.events)));
    item.style.gridRow = tile.row;
    item.style.gridColumn = tile.column;
    return item;
  }));
  const bounds = [...new Set([0, 1, 2, 3, 4].map(l => Math.floor(l * most / 4)))];
  const legend = el("ul", { class: "legend" }, ...bounds.map((upper, i) => {
    const lower = i === 0 ? 0 : bounds[i - 1] + 1;
    return el("li", {}, el("span", { class: "level" + level(upper) }), (lower === upper ? number(upper) : number(lower) + " to " + number(upper)) + (i === bounds.length - 1 ? " events" : ""));
  }));
  parent.append(map, legend);
  const elsewhere = data.regions.elsewhere.map(({ country, events }) =>
    [country === null ? "no place told" : country === "KZ" ? "Kazakhstan, no region told" : countryName(country), country ?? "", events]);
  addFigures(parent, "Events by region", ["Region", "Code (ISO 3166)", "Events"],
    [...data.regions.tiles.map(tile => [regionName(tile.code), tile.code, tile.events]).sort((a, b) => b[2] - a[2]), ...elsewhere]);
}

/** "Criminal, art. 405". */
const articleName = ({ law, country, article }) =>
  words(law).replace(/^./, first => first.toUpperCase()) + ", art. " + article + (country === "KZ" ? "" : " (" + country + ")");

function articles() {
  const { step, starts, articles } = data.articles;
  const series = articles.map(article => ({ label: articleName(article), values: article.counts }));
  addChart(figureOf("articles"), "Bar chart of the articles of law that most events cite, by " + step + "; its figures stand in the table below it",
    () => ({ labels: starts.map(start => start.slice(0, step === "year" ? 4 : 7)), series: largest(series, 7, "the next " + (articles.length - 6)) }));
  addFigures(figureOf("articles"), "Events that cite an article, by " + step, ["Article", "What it is about", "events", ...starts.map(start => start.slice(0, 7))],
    articles.map(article => [articleName(article), article.title, article.events, ...article.counts]));
}

function sanctions() {
  const totals = new Map();
  data.sanctions.forEach(({ type, number }) => totals.set(type, (totals.get(type) ?? 0) + number));
  const sorted = [...totals].sort((a, b) => b[1] - a[1]);
  addChart(figureOf("sanctions"), "Bar chart of penalties and measures by kind; its figures stand in the table below it",
    () => ({ labels: sorted.map(([type]) => words(type)), series: [{ label: "penalties", values: sorted.map(([, count]) => count) }], lying: true }));
  const amount = value => value === undefined ? "" : number(value);
  addFigures(figureOf("sanctions"), "Penalties and measures by kind and unit", ["Kind", "Number", "Unit", "Lowest", "Median", "Highest"],
    data.sanctions.map(one => [words(one.type), one.number, one.unit ?? "", amount(one.lowest), amount(one.median), amount(one.highest)]));
}

const days = ({ start, end }) => end === start ? start : start + " to " + end;
const placeOf = row => [row.settlement, row.region === null ? null : regionName(row.region), row.country === "KZ" || row.country === null ? null : countryName(row.country)]
  .filter((part, i, all) => part !== null && !(i === 1 && part === all[0] + " city")).join(", ");

function events() {
  const { rows, names, text } = data.events;
  const listed = rows.length < data.overview.counts.events ? "The latest " + number(rows.length) + " events; all of them are in events.parquet. " : "";
  const used = code => rows.some(row => row.region === code);
  return new Records(listOf("events"), {
    caption: listed + "Texts are cut after " + text + " characters; they stand whole in events.parquet.",
    noun: "events", rows, down: true,
    text: row => [row.id, days(row), placeOf(row), row.types.map(words).join(" "), row.text, row.persons.map(id => names[id]).join(" "), row.urls.join(" ")].join("\n"),
    filters: [
      { name: "Type", options: data.timeline.types.map(({ type }) => [type, words(type)]), keeps: (row, type) => row.types.includes(type) },
      { name: "Place", options: [...[...tiles.keys()].filter(used).sort().map(code => [code, regionName(code)]), ["abroad", "abroad"], ["none", "no region told"]],
        keeps: (row, code) => code === "abroad" ? row.country !== null && row.country !== "KZ" : code === "none" ? row.region === null && (row.country ?? "KZ") === "KZ" : row.region === code },
    ],
    columns: [
      { name: "Date", kind: "date", key: row => row.start, cell: days },
      { name: "Place", key: placeOf, cell: row => told(placeOf(row)) },
      { name: "Types", kind: "types", key: row => row.types.join(), cell: row => row.types.map(words).join(", ") },
      { name: "What happened", kind: "summary", key: row => row.text, cell: row => el("div", {}, told(row.text + (row.cut ? "…" : "")), " ", el("code", {}, row.id)) },
      { name: "Persons", key: row => row.persons.map(id => names[id]).join(), cell: row => items(row.persons.map(id => told(names[id]))) ?? "" },
      { name: "Sources", kind: "sources", key: row => row.urls.length, cell: row => sources(row.urls) ?? "" },
      { name: "Reports", kind: "number", key: row => row.reports, cell: row => number(row.reports) },
    ],
  });
}

function sources(urls) {
  const shown = items(urls.slice(0, 3).map(link));
  return urls.length <= 3 ? shown : el("div", {}, shown, el("details", {}, el("summary", {}, (urls.length - 3) + " more"), items(urls.slice(3).map(link))));
}

function persons(events) {
  const { rows } = data.persons;
  const all = rows.length === data.overview.counts.persons;
  const others = row => row.forms.filter(form => form !== row.name);
  new Records(listOf("persons"), {
    caption: (all ? "" : "The " + number(rows.length) + " persons whom most entries name; all of them are in persons.parquet. ") + "Names are written as the reports write them in Latin letters.",
    noun: "persons", rows, sorted: 3, down: true,
    text: row => [row.id, row.name, ...row.forms].join("\n"),
    filters: [{ name: "Role", options: [...new Set(rows.flatMap(row => row.roles))].sort().map(role => [role, words(role)]), keeps: (row, role) => row.roles.includes(role) }],
    columns: [
      { name: "Name", key: row => plain(row.name), cell: row => el("div", {}, told(row.name), " ", el("code", {}, row.id)) },
      { name: "Also written", key: row => others(row).join(), cell: row => told(others(row).join("; ")) },
      { name: "Roles", key: row => row.roles.join(), cell: row => row.roles.map(words).join(", ") },
      { name: "Entries", kind: "number", key: row => row.entries, cell: row => number(row.entries) },
      { name: "First", kind: "date", key: row => row.first, cell: row => row.first },
      { name: "Last", kind: "date", key: row => row.last, cell: row => row.last },
      { name: "Events", key: row => row.entries, cell: row => el("button", {
        type: "button", class: "plain", "aria-label": "Events of " + row.name,
        onclick: () => { events.keepOnly(event => event.persons.includes(row.id), "events of " + row.name); document.getElementById("events").focus(); },
      }, "show events") },
    ],
  });
}

const share = value => (100 * value).toFixed(1) + " %";

function quality() {
  const parent = document.querySelector("#quality .figures");
  const { counts, definitions, tables, evaluation, rejects_by_reason: rejects } = data.quality ?? {};
  if (counts) addFigures(parent, "What the release counts", ["Count", "Number", "What it is"],
    Object.entries(counts).map(([name, count]) => [words(name), count, definitions?.[name] ?? ""]), true);
  addFigures(parent, "Where the dates of entries come from", ["Source", "Entries"], Object.entries(data.reading.dates));
  addFigures(parent, "Footnotes and their addresses", ["State", "Citations"], Object.entries(data.reading.citations));
  if (rejects && Object.keys(rejects).length > 0) addFigures(parent, "Pieces of reports that could not be read", ["Reason", "Pieces"], Object.entries(rejects));
  if (tables) addFigures(parent, "Columns that are not filled in every row", ["Column", "Rows of its table", "Filled"],
    Object.entries(tables).flatMap(([table, { rows, fill_rates: rates }]) => Object.entries(rates)
      .filter(([, rate]) => rate < 1).map(([column, rate]) => [table + "." + column, rows, share(rate)])));
  if (evaluation) addFigures(parent, "Measured against annotations by people", ["Field", "Precision", "Recall", "F1", "95 % interval of F1"],
    Object.entries(evaluation).map(([field, { precision, recall, f1, low, high }]) =>
      [words(field), share(precision), share(recall), share(f1), share(low.f1) + " to " + share(high.f1)]), true);
}

function reports() {
  new Records(listOf("quality"), {
    caption: "One row is one report.", noun: "reports", rows: data.reading.reports, down: true,
    text: row => [row.id, row.title ?? "", row.source, ...row.warnings].join("\n"),
    columns: [
      { name: "Period", kind: "date", key: row => row.start, cell: days },
      { name: "Title", key: row => row.title ?? "", cell: row => el("div", {}, told(row.title ?? "without a title"), " ", el("code", {}, row.id)) },
      { name: "Language", key: row => row.language, cell: row => row.language },
      { name: "Source", kind: "sources", key: row => row.source, cell: row => link(row.source) },
      { name: "Entries", kind: "number", key: row => row.entries, cell: row => number(row.entries) },
      { name: "To know about it", key: row => row.warnings.length, cell: row => items(row.warnings.map(told)) ?? "" },
    ],
  });
}

overview();
timeline();
const eventRecords = events();
regions(eventRecords);
articles();
sanctions();
persons(eventRecords);
quality();
reports();
drawAsPreferred();
// An address that ends in the id of an event shows that event.
const eventOfAddress = () => data.events.rows.find(row => "#" + row.id === location.hash);
function showAddressed() {
  const event = eventOfAddress();
  if (event) {
    eventRecords.keepOnly(row => row === event, event.id);
    document.getElementById("events").scrollIntoView();
  }
}
addEventListener("hashchange", showAddressed);
showAddressed();
document.documentElement.dataset.state = "drawn";
