// Judges card snapshots with the library that shows Adaptive Cards: node teams-cards.cjs folder
const fs = require("fs");
const path = require("path");
const AdaptiveCards = require("adaptivecards/dist/adaptivecards.js");

const newest = new AdaptiveCards.Version(1, 5);
const largest = 80 * 1024;

function snapshots(folder) {
  return fs.readdirSync(folder, { recursive: true })
    .filter(f => f.endsWith(".json") && path.basename(path.dirname(f)) === "Snapshots").map(f => path.join(folder, f));
}

/** A card stands alone, in a message or in a dialog. */
function cards(json) {
  if (json === null || typeof json !== "object") return [];
  return json.type === "AdaptiveCard" ? [json] : Object.values(json).flatMap(cards);
}

/** What a client would warn of, and what Microsoft Teams does not take. */
function judge(json) {
  const wrong = [];
  const [major, minor] = json.version.split(".").map(Number);
  if (major > newest.major || (major === newest.major && minor > newest.minor)) wrong.push(`version ${json.version} is newer than ${newest}`);
  const card = new AdaptiveCards.AdaptiveCard();
  const context = new AdaptiveCards.SerializationContext(newest);
  card.parse(json, context);
  for (let i = 0; i < context.eventCount; i++) wrong.push(context.getEventAt(i).message);
  for (const failure of card.validateProperties().validationEvents) wrong.push(failure.message);
  for (const input of card.getAllInputs()) {
    if (!input.id) wrong.push("an input has no id");
    if (!input.label && !input.title) wrong.push(`input ${input.id} has no label`);
  }
  return wrong;
}

function look(text) {
  const json = JSON.parse(text);
  const found = cards(json);
  const size = Buffer.byteLength(JSON.stringify(json));
  return [
    ...(found.length ? [] : ["there is no card in it"]), ...(size > largest ? [`it has ${size} bytes`] : []), ...found.flatMap(judge),
  ];
}

const files = snapshots(process.argv[2]);
let problems = files.length ? 0 : 1;
for (const file of files)
  for (const wrong of look(fs.readFileSync(file, "utf8"))) {
    console.error(`${path.basename(file)}: ${wrong}`);
    problems++;
  }
console.log(`${files.length} snapshots of cards: ${problems} problems`);
process.exitCode = problems ? 1 : 0;
