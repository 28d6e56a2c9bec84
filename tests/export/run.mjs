// Exports pages, validates their HTML, and looks at them in a headless browser with axe.
//
//   node run.mjs CLI SOURCE_FOLDER WORK_FOLDER FILE...
//
// SOURCE_FOLDER is the one that this file lies in; its packages are installed into WORK_FOLDER. Exits with 77, which
// means "skipped", where the packages or the browser cannot be had. With VITRINE_PICTURES set to a folder, pictures of
// all pages and a print of them are left there.

import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";

const skipped = 77;
const themes = ["academic", "plain"];
const schemes = ["light", "dark"];
const widths = [1280, 768, 390];

const [, , cli, source, work, ...files] = process.argv;

function skip(reason) {
    console.log(`Skipped: ${reason}`);
    process.exit(skipped);
}

// Installs the locked packages, once for each state of the lock file.
function installPackages() {
    mkdirSync(work, { recursive: true });
    const stamp = join(work, "installed.json");
    const lock = readFileSync(join(source, "package-lock.json"), "utf8");
    if (existsSync(stamp) && readFileSync(stamp, "utf8") === lock) {
        return;
    }
    for (const name of ["package.json", "package-lock.json", ".npmrc"]) {
        copyFileSync(join(source, name), join(work, name));
    }
    const npm = spawnSync("npm", ["ci", "--ignore-scripts"], { cwd: work, encoding: "utf8" });
    if (npm.status !== 0) {
        skip(`npm could not fetch the packages: ${npm.error ?? npm.stderr}`);
    }
    writeFileSync(stamp, lock);
}

function findBrowser() {
    const candidates = [process.env.VITRINE_CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser"];
    return candidates.find((path) => path && existsSync(path));
}

const problems = [];

function expect(condition, problem) {
    if (!condition) {
        problems.push(problem);
    }
}

async function validate(require, page, name) {
    const { HtmlValidate, StaticConfigLoader } = require("html-validate");
    const loader = new StaticConfigLoader({
        extends: ["html-validate:recommended"],
        // The author's own words and HTML: style, not validity.
        rules: {
            "long-title": "off",
            "no-inline-style": "off",
            "no-trailing-whitespace": "off",
            "tel-non-breaking": "off",
            // Anything but blanks is valid; Goldmark's footnotes have colons.
            "valid-id": ["error", { relaxed: true }],
            "attribute-boolean-style": "off",
        },
    });
    const report = await new HtmlValidate(loader).validateString(readFileSync(page, "utf8"));
    for (const result of report.results) {
        for (const message of result.messages) {
            problems.push(`${name}: ${message.line}:${message.column} ${message.message} (${message.ruleId})`);
        }
    }
}

// `announced`: the addresses that the export's report says the page asks the network for.
async function lookAt(page, name, axe, announced) {
    const requests = new Set();
    await page.setRequestInterception(true);
    page.on("request", (request) => {
        if (/^(file|data):/.test(request.url())) {
            request.continue();
            return;
        }
        request.abort();
        if (!announced.includes(request.url())) {
            requests.add(request.url());
        }
    });
    for (const scheme of schemes) {
        for (const width of widths) {
            await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
            await page.setViewport({ width, height: 900 });
            await page.goto(page.vitrineUrl, { waitUntil: "load" });
            await page.evaluate(() => document.fonts.ready.then(() => undefined));
            const seen = `${name}, ${scheme}, ${width} wide`;

            await page.evaluate(axe);
            const result = await page.evaluate(() => window.axe.run(document, { resultTypes: ["violations"] }));
            for (const violation of result.violations) {
                const nodes = violation.nodes.map((node) => node.target.join(" ")).join(", ");
                problems.push(`${seen}: ${violation.id}: ${violation.help}: ${nodes}`);
            }
            const facts = await page.evaluate(() => ({
                overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
                broken: [...document.images].filter((image) => !image.naturalWidth).map((image) => image.src),
                failedFonts: [...document.fonts].filter((font) => font.status === "error").length,
                loadedFonts: [...document.fonts].filter((font) => font.status === "loaded").length,
                headings: document.querySelectorAll("h1").length,
                narrow: [...document.querySelectorAll(".sections > section > ul")].filter(
                    (list) => list.offsetWidth < list.parentElement.offsetWidth / 2,
                ).length,
                icons: [...document.querySelectorAll("svg.icon use")].filter(
                    (use) => !document.querySelector(use.getAttribute("href")),
                ).length,
            }));
            expect(facts.overflow <= 0, `${seen}: the page is ${facts.overflow} pixels too wide`);
            expect(facts.broken.length === 0, `${seen}: pictures do not show: ${facts.broken.join(", ")}`);
            expect(facts.failedFonts === 0 && facts.loadedFonts > 0, `${seen}: a font does not load`);
            expect(facts.headings === 1, `${seen}: the page has ${facts.headings} headings of level 1`);
            expect(facts.narrow === 0, `${seen}: ${facts.narrow} lists have less than half of their section`);
            expect(facts.icons === 0, `${seen}: ${facts.icons} icons have no shape`);
            if (process.env.VITRINE_PICTURES) {
                const path = join(process.env.VITRINE_PICTURES, `${name}-${scheme}-${width}.png`);
                await page.screenshot({ path, fullPage: true });
            }
        }
    }
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => {
        const style = getComputedStyle(document.activeElement);
        return { text: document.activeElement.className, outline: style.outlineStyle, width: style.outlineWidth };
    });
    expect(focused.text === "skip-link", `${name}: the first Tab reaches ${focused.text}`);
    expect(focused.outline !== "none" && focused.width !== "0px", `${name}: the focus cannot be seen`);
    expect(requests.size === 0, `${name}: asks the network for ${[...requests].join(", ")}`);
    for (const format of ["A4", "Letter"]) {
        const pdf = await page.pdf({ format, preferCSSPageSize: false });
        expect(pdf.length > 1000, `${name}: cannot be printed on ${format}`);
        if (process.env.VITRINE_PICTURES) {
            writeFileSync(join(process.env.VITRINE_PICTURES, `${name}-${format}.pdf`), pdf);
        }
    }
}

installPackages();
const require = createRequire(join(work, "package.json"));
const browserPath = findBrowser();
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const browser = browserPath
    ? await require("puppeteer-core").launch({
          executablePath: browserPath,
          protocolTimeout: 300_000,
          timeout: 300_000,
          args: [
              "--headless",
              "--no-sandbox",
              "--disable-gpu",
              "--disable-background-networking",
              "--disable-component-update",
              "--disable-sync",
          ],
      })
    : undefined;

let count = 0;
for (const theme of themes) {
    for (const file of files) {
        const folder = basename(join(file, "..")) === "site" ? "site" : basename(file, ".md");
        const name = `${folder}-${theme}`;
        const directory = join(work, "pages", name);
        rmSync(directory, { recursive: true, force: true });
        const report = JSON.parse(
            execFileSync(cli, ["export", file, directory, "--theme", theme, "--json"], { encoding: "utf8" }),
        );
        const announced = report.problems
            .filter((problem) => problem.code === "remote-content")
            .map((problem) => /https?:[^”]+/.exec(problem.message)[0]);
        const index = join(directory, "index.html");
        await validate(require, index, name);
        if (browser) {
            const page = await browser.newPage();
            // A machine that does other things too may take long; the test as a whole has a limit of its own.
            page.setDefaultTimeout(300_000);
            page.vitrineUrl = pathToFileURL(index).href;
            await lookAt(page, name, axe, announced);
            await page.close();
        }
        ++count;
    }
}
await browser?.close();

for (const problem of problems) {
    console.log(problem);
}
console.log(`${count} pages, ${problems.length} problems`);
if (problems.length > 0 || count === 0) {
    process.exit(1);
}
if (!browser) {
    skip("the pages are valid, but there is no Chromium to look at them; install the package chromium.");
}
