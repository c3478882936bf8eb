// The personal tab: asks Microsoft Teams who looks, and shows that person's goals and signals. Without an answer it says how to sign in.
const view = document.getElementById("view");

const element = (name, text, className) => {
  const made = document.createElement(name);
  if (text) made.textContent = text;
  if (className) made.className = className;
  return made;
};

const runs = (name, line, className) => {
  const made = element(name, "", className);
  for (const run of line) {
    const link = run.url && element("a", run.text);
    if (link) [link.href, link.target, link.rel] = [run.url, "_blank", "noopener"];
    made.append(link || (run.strong ? element("strong", run.text) : document.createTextNode(run.text)));
  }
  return made;
};

const list = block => {
  const made = element(block.numbered ? "ol" : "ul");
  made.append(...block.lines.map(line => runs("li", line)));
  return made;
};

const facts = block => {
  const made = element("dl");
  for (const fact of block.facts) made.append(element("dt", fact.label), runs("dd", fact.value));
  return made;
};

const drawn = {
  heading: block => element("h1", block.text),
  paragraph: block => runs("p", block.line),
  row: block => runs("p", block.line, "row"),
  quote: block => runs("blockquote", block.line),
  context: block => runs("small", block.line),
  bullets: list,
  facts,
  divider: () => element("hr"),
};

const show = (...parts) => {
  view.replaceChildren(...parts);
  view.removeAttribute("aria-busy");
};

const signIn = reason => show(
  element("h1", "My goals"),
  element("p", reason),
  element("p", "Open StandupBot in Microsoft Teams and choose the tab \"My goals\": you are signed in there already. Or write \"goals\" to the bot in your chat with it."));

const theme = name => document.body.classList.add(name === "default" ? "light" : "dark");

async function start() {
  const teams = window.microsoftTeams;
  if (!teams || window.parent === window) return signIn("This page shows your goals inside Microsoft Teams.");
  await teams.app.initialize();
  theme((await teams.app.getContext()).app.theme);
  const token = await teams.authentication.getAuthToken();
  const answer = await fetch("/teams/api/home", { method: "POST", headers: { Authorization: `Bearer ${token}` } });
  if (!answer.ok) return signIn("Nobody of this name is known to StandupBot here.");
  const { blocks } = await answer.json();
  show(...blocks.filter(block => drawn[block.type]).map(block => drawn[block.type](block)));
}

start().catch(() => signIn("Microsoft Teams could not sign you in."));
