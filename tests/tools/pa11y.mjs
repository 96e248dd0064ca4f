// Looks at pages with pa11y: HTML_CodeSniffer and axe. Reads {"urls": [...], "chrome": path}; prints {"url": [faults]}.
import { readFileSync } from "node:fs";
import pa11y from "pa11y";
import puppeteer from "puppeteer";

const { urls, chrome } = JSON.parse(readFileSync(0, "utf8"));
const browser = await puppeteer.launch({ executablePath: chrome, args: ["--no-sandbox", "--disable-gpu"] });
const found = {};
for (const url of urls) {
  // Each by someone new.
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const { issues } = await pa11y(url, { browser, page, runners: ["htmlcs", "axe"], standard: "WCAG2AA", timeout: 120000 });
  found[url] = issues.filter((issue) => issue.type === "error").map(({ runner, code, context }) => `${runner} ${code}: ${context}`);
  await context.close();
}
await browser.close();
process.stdout.write(JSON.stringify(found));
