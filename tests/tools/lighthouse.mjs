// Scores pages with Lighthouse on its mobile profile. Reads {"urls": [...], "runs": n, "chrome": path, "only": [...]}; prints
// {"url": {"accessibility": [...], "performance": [...], "faults": [...]}}, one number a run, of 100.
import { readFileSync } from "node:fs";
import lighthouse from "lighthouse";
import puppeteer from "puppeteer";

const { urls, runs, chrome, only } = JSON.parse(readFileSync(0, "utf8"));
const found = {};
for (const url of urls) {
  found[url] = { faults: [] };
  for (let run = 0; run < runs; run += 1) {
    const browser = await puppeteer.launch({ executablePath: chrome, args: ["--no-sandbox", "--disable-gpu"] });
    const port = new URL(browser.wsEndpoint()).port;
    const { lhr } = await lighthouse(url, { port, output: "json", logLevel: "error", onlyCategories: only });
    for (const name of only) (found[url][name] ??= []).push(Math.round(lhr.categories[name].score * 100));
    if (lhr.runtimeError) found[url].faults.push(lhr.runtimeError.message);
    for (const { id } of lhr.categories.accessibility?.auditRefs ?? []) {
      if (lhr.audits[id].score === 0) found[url].faults.push(`${id}: ${lhr.audits[id].title}`);
    }
    await browser.close();
  }
}
process.stdout.write(JSON.stringify(found));
