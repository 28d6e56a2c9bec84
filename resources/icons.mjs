// Writes all icons that a profile can name into one file, from which an exported page takes the few that it uses.
//
//   node icons.mjs NODE_MODULES OUTPUT
//
// One icon a line, lines sorted by their bytes: "STYLE NAME<tab>VIEWBOX<tab>PATH", or "STYLE NAME<tab>=STYLE NAME" for
// another name of one. Styles are fas, far and fab (Font Awesome 5 and 6), fa (the names of version 4) and ai
// (Academicons).

import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [, , modules, output] = process.argv;
const icons = new Map();

const fontAwesome = join(modules, "@fortawesome", "fontawesome-free");
const styles = { solid: "fas", regular: "far", brands: "fab" };
for (const [folder, style] of Object.entries(styles)) {
    for (const file of readdirSync(join(fontAwesome, "svgs", folder))) {
        const svg = readFileSync(join(fontAwesome, "svgs", folder, file), "utf8");
        const viewBox = /viewBox="([^"]+)"/.exec(svg)[1];
        const path = [...svg.matchAll(/ d="([^"]+)"/g)].map((match) => match[1]).join("");
        icons.set(`${style} ${file.replace(/\.svg$/, "")}`, `${viewBox}\t${path}`);
    }
}

function addName(key, target) {
    if (!icons.has(key) && icons.has(target)) {
        icons.set(key, `=${target}`);
    }
}

const families = JSON.parse(readFileSync(join(fontAwesome, "metadata", "icon-families.json"), "utf8"));
for (const [name, icon] of Object.entries(families)) {
    for (const alias of icon.aliases?.names ?? []) {
        for (const style of Object.values(styles)) {
            addName(`${style} ${alias}`, `${style} ${name}`);
        }
    }
}

// Triples of old name, style and new name; either of the last two may be null.
const shims = readFileSync(join(fontAwesome, "js", "v4-shims.js"), "utf8");
for (const [, old, style, name] of shims.matchAll(/\["([\w-]+)", ?(?:"(\w+)"|null), ?(?:"([\w-]+)"|null)\]/g)) {
    addName(`fa ${old}`, `${style ?? "fas"} ${name ?? old}`);
}

// Academicons in the shapes of its font: y grows upwards there.
const academicons = readFileSync(join(modules, "academicons", "fonts", "academicons.svg"), "utf8");
const ascent = Number(/ascent="(-?\d+)"/.exec(academicons)[1]);
const em = Number(/units-per-em="(\d+)"/.exec(academicons)[1]);
const usualWidth = /<font [^>]*horiz-adv-x="([\d.]+)"/.exec(academicons)[1];
const shapes = new Map();
for (const [glyph] of academicons.matchAll(/<glyph [^>]*>/g)) {
    const code = /unicode="&#x([0-9a-f]+);"/.exec(glyph)?.[1];
    const path = / ?\bd="([^"]+)"/.exec(glyph)?.[1];
    if (code && path) {
        const width = /horiz-adv-x="([\d.]+)"/.exec(glyph)?.[1] ?? usualWidth;
        shapes.set(code, `0 ${-ascent} ${width} ${em}\t-${path.replaceAll(/\s+/g, " ").trim()}`);
    }
}
const sheet = readFileSync(join(modules, "academicons", "css", "academicons.css"), "utf8");
for (const [, names, code] of sheet.matchAll(/((?:\.ai-[\w-]+:+before[,\s]*)+)\{[^}]*content: *"\\([0-9a-f]+)"/gi)) {
    for (const [, name] of names.matchAll(/\.ai-([\w-]+)/g)) {
        if (shapes.has(code.toLowerCase())) {
            icons.set(`ai ${name}`, shapes.get(code.toLowerCase()));
        }
    }
}

const lines = [...icons].map(([key, value]) => `${key}\t${value}\n`);
lines.sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
const text = lines.join("");
if (!existsSync(output) || readFileSync(output, "utf8") !== text) {
    writeFileSync(output, text);
}
