// Judges the app package of Microsoft Teams with Microsoft's own schema: node teams-manifest.cjs app.zip
const fs = require("fs");
const zlib = require("zlib");
const { AppManifestUtils } = require("@microsoft/app-manifest");

/** The files of a zip, by its table of contents. */
function unzip(zip) {
  const files = {};
  const end = zip.lastIndexOf(Buffer.from("PK\x05\x06", "latin1"));
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const [packed, nameLength, extra, comment, header] =
      [zip.readUInt32LE(at + 20), zip.readUInt16LE(at + 28), zip.readUInt16LE(at + 30), zip.readUInt16LE(at + 32), zip.readUInt32LE(at + 42)];
    const start = header + 30 + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28);
    const data = zip.subarray(start, start + packed);
    files[zip.toString("utf8", at + 46, at + 46 + nameLength)] = zip.readUInt16LE(at + 10) === 8 ? zlib.inflateRawSync(data) : data;
    at += 46 + nameLength + extra + comment;
  }
  return files;
}

function icon(files, name, size) {
  const png = files[name];
  if (!png) return [`${name} is missing`];
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  return width === size && height === size ? [] : [`${name} is ${width} x ${height}, not ${size} x ${size}`];
}

async function main() {
  const files = unzip(fs.readFileSync(process.argv[2]));
  const manifest = JSON.parse(files["manifest.json"].toString("utf8"));
  // The schema comes with the package: nothing is fetched.
  const schema = require(`@microsoft/app-manifest/build/json-schemas/teams/v${manifest.manifestVersion}/MicrosoftTeams.schema.json`);
  const wrong = [
    ...(await AppManifestUtils.validateAgainstSchema(manifest, schema)),
    ...icon(files, manifest.icons.color, 192), ...icon(files, manifest.icons.outline, 32),
  ];
  wrong.forEach(w => console.error(`manifest: ${w}`));
  console.log(`Manifest ${manifest.manifestVersion} of version ${manifest.version}: ${wrong.length} problems`);
  process.exitCode = wrong.length ? 1 : 0;
}

main().catch(error => { console.error(error); process.exitCode = 1; });
