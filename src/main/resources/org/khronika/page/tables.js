
"use strict";
// A table of many records: searched, filtered and sorted whole, shown a page at a time.

const PAGE = 25;
/** Letters without their marks, so that "Ömirbek" is found by "omirbek". */
const plain = text => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

class Records {
  /**
   * columns: [{name, key (of a row: a string or number to sort by), cell (of a row: a node), kind (a class)}]
   * filters: [{name, options: [[value, label]], keeps (row, value)}]; text: (row) what is searched; sorted: index of the first column to sort by, down: the latest first
   */
  constructor(parent, { caption, noun, rows, columns, text, filters = [], sorted = 0, down = false }) {
    Object.assign(this, { caption, noun, rows, columns, text, filters, sorted, down, page: 0, only: null });
    this.texts = new Map();
    this.search = el("input", { type: "search", autocomplete: "off", oninput: () => this.find() });
    this.selects = filters.map(filter => el("select", { onchange: () => this.find() },
      el("option", { value: "" }, "all"), ...filter.options.map(([value, label]) => el("option", { value }, label))));
    this.chip = el("button", { type: "button", hidden: true, onclick: () => this.keepOnly(null) });
    this.status = el("p", { role: "status", class: "note" });
    this.heads = columns.map((column, i) => el("th", { scope: "col", role: "columnheader", class: column.kind },
      el("button", { type: "button", onclick: () => this.sortBy(i) }, column.name)));
    this.body = el("tbody", { role: "rowgroup" });
    this.previous = el("button", { type: "button", onclick: () => this.turn(-1) }, "Previous");
    this.next = el("button", { type: "button", onclick: () => this.turn(1) }, "Next");
    this.place = el("span");
    parent.append(
      el("div", { class: "controls", role: "search", "aria-label": noun },
        el("label", {}, "Search in the " + noun, this.search),
        ...filters.map((filter, i) => el("label", {}, filter.name, this.selects[i])), this.chip),
      this.status,
      el("div", { class: "records" }, el("table", { role: "table" }, el("caption", {}, caption),
        el("thead", { role: "rowgroup" }, el("tr", { role: "row" }, ...this.heads)), this.body)),
      el("p", { class: "controls pager" }, this.previous, this.place, this.next));
    this.find();
  }

  /** Shows only the rows that pass a test; its name stands on the button that ends it. */
  keepOnly(test, name = "") {
    this.only = test;
    this.chip.hidden = test === null;
    this.chip.replaceChildren("Only ", told(name), ": show all again");
    if (test !== null) {
      this.search.value = "";
      this.selects.forEach(select => { select.value = ""; });
    }
    this.find();
  }

  /** Sets the filter of that number, and nothing else. */
  choose(filter, value) {
    this.keepOnly(null);
    this.search.value = "";
    this.selects.forEach((select, i) => { select.value = i === filter ? value : ""; });
    this.find();
  }

  searched(row) {
    if (!this.texts.has(row)) this.texts.set(row, plain(this.text(row)));
    return this.texts.get(row);
  }

  find() {
    const asked = plain(this.search.value).split(/\s+/).filter(word => word !== "");
    const chosen = this.filters.map((filter, i) => [filter, this.selects[i].value]).filter(([, value]) => value !== "");
    this.found = this.rows.filter(row => (this.only === null || this.only(row))
      && chosen.every(([filter, value]) => filter.keeps(row, value))
      && (asked.length === 0 || asked.every(word => this.searched(row).includes(word))));
    this.sort();
  }

  sortBy(column) {
    this.down = column === this.sorted && !this.down;
    this.sorted = column;
    this.sort();
  }

  sort() {
    const { key } = this.columns[this.sorted];
    const turned = this.down ? -1 : 1;
    const keys = new Map(this.found.map(row => [row, key(row)]));
    const compare = (a, b) => a < b ? -turned : a > b ? turned : 0;
    this.found.sort((a, b) => compare(keys.get(a), keys.get(b)));
    this.heads.forEach((head, i) => {
      if (i === this.sorted) head.setAttribute("aria-sort", this.down ? "descending" : "ascending");
      else head.removeAttribute("aria-sort");
    });
    this.page = 0;
    this.show();
  }

  turn(pages) {
    this.page += pages;
    this.show();
  }

  show() {
    const pages = Math.max(1, Math.ceil(this.found.length / PAGE));
    const first = this.page * PAGE;
    const shown = this.found.slice(first, first + PAGE);
    this.body.replaceChildren(...shown.map(row => el("tr", { role: "row" }, ...this.columns.map(column =>
      el("td", { role: "cell", class: column.kind, "data-label": column.name }, column.cell(row))))));
    this.status.textContent = shown.length === 0 ? "None of " + number(this.rows.length) + " " + this.noun + " found"
      : number(first + 1) + " to " + number(first + shown.length) + " of " + number(this.found.length) + " " + this.noun
        + (this.found.length < this.rows.length ? " found among " + number(this.rows.length) : "");
    this.place.textContent = "Page " + (this.page + 1) + " of " + pages;
    this.previous.disabled = this.page === 0;
    this.next.disabled = this.page >= pages - 1;
  }
}

/** A list of short things inside a cell. */
const items = nodes => nodes.length === 0 ? null : el("ul", {}, ...nodes.map(node => el("li", {}, node)));
