// Judges card snapshots with the library that shows Adaptive Cards: node teams-cards.cjs folder
const fs = require("fs");
const path = require("path");
const AdaptiveCards = require("adaptivecards/dist/adaptivecards.js");

const newest = new AdaptiveCards.Version(1, 5);
const largest = 80 * 1024;

function cards(folder) {
  return fs.readdirSync(folder, { recursive: true }).filter(f => f.endsWith(".json")).map(f => path.join(folder, f));
}

/** What a client would warn of, and what Microsoft Teams does not take. */
function judge(text) {
  const json = JSON.parse(text);
  if (json.type !== "AdaptiveCard") return ["it is no Adaptive Card"];
  const wrong = [];
  if (Buffer.byteLength(text) > largest) wrong.push(`it has ${Buffer.byteLength(text)} bytes`);
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

const files = cards(process.argv[2]);
let problems = files.length ? 0 : 1;
for (const file of files)
  for (const wrong of judge(fs.readFileSync(file, "utf8"))) {
    console.error(`${path.basename(file)}: ${wrong}`);
    problems++;
  }
console.log(`${files.length} cards: ${problems} problems`);
process.exitCode = problems ? 1 : 0;
