// Writes gemoji's short names as lines "NAME EMOJI", sorted by their bytes, into the file OUT.
//
//   node emoji.mjs NODE_MODULES OUT

import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [modules, out] = process.argv.slice(2);
const { gemoji } = await import(pathToFileURL(`${modules}/gemoji/index.js`));

// What Hugo writes otherwise, found by rendering every name with Hugo 0.111: without the selector of the coloured form,
// and as another emoji.
const withoutSelector = [
    "balance_scale", "ballot_box", "biohazard", "clamp", "cloud_with_lightning", "cloud_with_lightning_and_rain",
    "cloud_with_rain", "cloud_with_snow", "computer_mouse", "crayon", "dagger", "derelict_house", "detective",
    "dove", "eject_button", "envelope", "fountain_pen", "framed_picture", "frowning_face", "houses", "motorcycle",
    "mountain_snow", "next_track_button", "om", "paintbrush", "paperclips", "pause_button", "pen",
    "play_or_pause_button", "radioactive", "record_button", "speaking_head", "spiral_calendar", "spiral_notepad",
    "stop_button", "sun_behind_large_cloud", "sun_behind_rain_cloud", "sun_behind_small_cloud", "telephone",
    "tickets", "white_flag", "wind_face",
];
const others = {
    beach_umbrella: "⛱", bicyclist: "🚴\u200d♂\ufe0f", bride_with_veil: "👰", construction_worker: "👷\u200d♂\ufe0f",
    cop: "👮\u200d♂\ufe0f", dancers: "👯\u200d♀\ufe0f", elf: "🧝\u200d♂\ufe0f", email: "✉\ufe0f", fairy:
    "🧚\u200d♀\ufe0f", family: "👨\u200d👩\u200d👦", genie: "🧞\u200d♂\ufe0f", haircut: "💇\u200d♀\ufe0f",
    information_desk_person: "💁\u200d♀\ufe0f", m: "ⓜ\ufe0f", mage: "🧙\u200d♀\ufe0f", massage: "💆\u200d♀\ufe0f",
    merperson: "🧜\u200d♂\ufe0f", mountain_bicyclist: "🚵\u200d♂\ufe0f", no_good: "🙅\u200d♀\ufe0f", pencil: "✏",
    raising_hand: "🙋\u200d♀\ufe0f", rowboat: "🚣\u200d♂\ufe0f", runner: "🏃\u200d♂\ufe0f", satellite: "🛰\ufe0f",
    snowman: "☃\ufe0f", surfer: "🏄\u200d♂\ufe0f", swimmer: "🏊\u200d♂\ufe0f", umbrella: "☂\ufe0f", vampire:
    "🧛\u200d♀\ufe0f", walking: "🚶\u200d♂\ufe0f", zombie: "🧟\u200d♂\ufe0f",
};

const asHugo = (name, emoji) =>
    others[name] ?? (withoutSelector.includes(name) ? emoji.replaceAll("\ufe0f", "") : emoji);

const lines = gemoji.flatMap(({ emoji, names }) => names.map((name) => `${name} ${asHugo(name, emoji)}\n`));
lines.sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
const text = lines.join("");
// Written again, it would be compiled again.
if (!existsSync(out) || readFileSync(out, "utf8") !== text) {
    writeFileSync(out, text);
}
