// Parses every snapshot with the renderer that Microsoft Teams builds on, and fails on any warning of its parser or validator.
// Run in a folder where the npm package "adaptivecards" is installed: node validate.mjs [folder of snapshots]
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

// The package's bundle: its modules alone cannot be loaded outside a bundler.
const bundle = { exports: {} };
new Function("module", "exports", readFileSync(join("node_modules", "adaptivecards", "dist", "adaptivecards.js"), "utf8"))(bundle, bundle.exports);
const { AdaptiveCard, HostConfig, SerializationContext, Versions } = bundle.exports;
const folder = process.argv[2] ?? join(dirname(fileURLToPath(import.meta.url)), "Snapshots");

function* cardsIn(node) {
  if (Array.isArray(node)) for (const item of node) yield* cardsIn(item);
  else if (node && typeof node === "object")
    if (node.type === "AdaptiveCard") yield node;
    else for (const value of Object.values(node)) yield* cardsIn(value);
}

let cards = 0;
let faults = 0;
const complain = (name, what) => {
  faults++;
  console.error(`${name}: ${what}`);
};

for (const name of readdirSync(folder).filter((file) => file.endsWith(".json")).sort()) {
  const found = [...cardsIn(JSON.parse(readFileSync(join(folder, name), "utf8")))];
  if (found.length === 0) complain(name, "there is no card in it");
  for (const json of found) {
    cards++;
    const context = new SerializationContext(Versions.v1_5);
    const card = new AdaptiveCard();
    // Microsoft Teams shows six actions in a row.
    card.hostConfig = new HostConfig({ actions: { maxActions: 6 } });
    card.parse(json, context);
    for (let i = 0; i < context.eventCount; i++) complain(name, context.getEventAt(i).message);
    for (const event of card.validateProperties().validationEvents) complain(name, event.message);
  }
}

if (cards === 0) complain(folder, "there are no cards");
console.log(`${cards} cards, ${faults} warnings`);
process.exit(faults === 0 ? 0 : 1);
