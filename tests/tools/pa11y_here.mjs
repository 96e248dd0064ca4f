// Looks with pa11y's own runner at pages that another program has brought into a state. Reads lines: first
// {"port": n}, where the browser listens; then {"name": its window's name, "viewport": {...}} for each look.
// Answers each with a line [faults].
import { createInterface } from "node:readline";
import pa11y from "pa11y";
import puppeteer from "puppeteer";

const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
const next = async () => JSON.parse((await lines.next()).value ?? "null");
const { port } = await next();
const browser = await puppeteer.connect({ browserURL: `http://127.0.0.1:${port}`, defaultViewport: null });

async function named(name) {
  for (const target of browser.targets()) {
    if (target.type() !== "page") continue;
    const page = await target.page();
    if ((await page.evaluate("window.name")) === name) return page;
  }
  throw new Error(`no page is named ${name}`);
}

async function look({ name, viewport }) {
  const page = await named(name);
  const options = { browser, page, ignoreUrl: true, viewport, runners: ["htmlcs"], standard: "WCAG2AA" };
  return (await pa11y(page.url(), options)).issues;
}

// The queue of alerts renews itself, and may do so just now: then it is looked at once more.
async function lookAgain(asked, error) {
  if (!/navigation|destroyed|detached/.test(error.message)) throw error;
  await new Promise((resolve) => setTimeout(resolve, 1000));
  return look(asked);
}

for (let asked = await next(); asked; asked = await next()) {
  const issues = await look(asked).catch((error) => lookAgain(asked, error));
  const faults = issues.filter(({ type }) => type === "error").map(({ code, context }) => `${code}: ${context}`);
  process.stdout.write(`${JSON.stringify(faults)}\n`);
}
browser.disconnect();
