
"use strict";
// What the scripts build the page from. Text from reports only ever becomes a text node, and an address only here a link.

const faults = [];
function fault(message) {
  faults.push(message);
  document.documentElement.dataset.faults = faults.length;
  const trouble = document.getElementById("trouble");
  trouble.hidden = false;
  trouble.textContent = "Part of this page could not be drawn; the data itself is in the tables beside it. " + faults.join("; ");
}
addEventListener("error", event => fault(event.message));
addEventListener("unhandledrejection", event => fault(String(event.reason)));
addEventListener("securitypolicyviolation", event => fault(event.violatedDirective + " was refused"));

/** An element; attributes that are null or false are left out, "on…" is a listener; strings among the children become text. */
function el(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith("on")) element.addEventListener(key.slice(2), value);
    else if (value === true) element.setAttribute(key, "");
    else if (value !== null && value !== undefined && value !== false) element.setAttribute(key, value);
  }
  element.append(...children.filter(child => child !== null));
  return element;
}

/** Text of a report: whatever way it is written in, the text around it keeps its own. */
const told = text => el("bdi", {}, text);

/** "administrative_arrest" as words. */
const words = label => label.replaceAll("_", " ");

const number = value => value.toLocaleString("en");

/** A link where the address is one of the web; else the address as text. */
function link(address) {
  let url = null;
  try { url = new URL(address); } catch { /* no address at all: it is shown as text */ }
  if (url === null || !["http:", "https:"].includes(url.protocol)) return told(address);
  const path = url.pathname.length > 30 ? url.pathname.slice(0, 29) + "…" : url.pathname;
  return el("a", { href: url.href, rel: "noreferrer noopener" }, told(url.hostname + (path === "/" ? "" : path)));
}

const countries = new Intl.DisplayNames(["en"], { type: "region", fallback: "code" });
/** The name of a country by its code. */
const countryName = code => /^[A-Z]{2}$/.test(code) ? countries.of(code) : code;
