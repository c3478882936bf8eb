// Shows the OpenAPI document as it is: nothing of it is ever read as markup.
const make = (tag, text, cls) => Object.assign(document.createElement(tag), text === undefined ? {} : { textContent: text }, cls ? { className: cls } : {});
const add = (parent, ...children) => (parent.append(...children.filter(Boolean)), parent);

const spec = await (await fetch('/api/v1/openapi.json')).json();
const resolve = node => node?.$ref ? resolve(node.$ref.slice(2).split('/').reduce((at, name) => at[name], spec)) : node;

const typeOf = node => {
  if (node?.$ref) return node.$ref.split('/').pop();
  const one = node?.oneOf?.find(o => o.type !== 'null') ?? node;
  if (one !== node) return typeOf(one);
  const type = [one?.type].flat().filter(t => t && t !== 'null').join(' or ');
  if (one?.enum) return one.enum.filter(v => v !== null).join(', ');
  return type === 'array' ? `list of ${typeOf(one.items)}` : one?.format ? `${type} (${one.format})` : type || 'any';
};

const facts = (heading, pairs) => pairs.length === 0 ? null
  : add(make('section'), make('h3', heading), add(make('dl'), ...pairs.flatMap(([name, what]) => [make('dt', name), make('dd', what)])));

const shape = (heading, media) => {
  const schema = resolve(media?.schema);
  if (!schema) return null;
  const fields = Object.entries(schema.properties ?? {}).map(([name, of]) =>
    [name, [typeOf(of), of.description ?? resolve(of)?.description].filter(Boolean).join('. ')]);
  const part = facts(heading, fields) ?? add(make('section'), make('h3', heading), make('p', typeOf(media.schema)));
  return schema.examples?.length ? add(part, make('pre', JSON.stringify(schema.examples[0], null, 2))) : part;
};

const operation = (path, method, it) => {
  const details = make('details');
  details.id = it.operationId;
  const ok = Object.entries(it.responses).find(([code]) => code.startsWith('2'));
  const media = content => content?.['application/json'];
  add(details,
    add(make('summary'), make('span', method.toUpperCase(), `method ${method}`), make('code', ` ${path}`), make('span', ` ${it.summary}`, 'what')),
    add(make('div'),
      make('p', it.description),
      facts('Takes', (it.parameters ?? []).map(p => [p.name, [p.in, typeOf(p.schema), p.required ? 'needed' : null, p.description].filter(Boolean).join('. ')])),
      shape('Body', media(it.requestBody?.content)),
      shape(`Answer ${ok?.[0] ?? ''}`, media(ok?.[1].content)),
      facts('Answers', Object.entries(it.responses).map(([code, r]) => [code, r.description]))));
  return details;
};

document.getElementById('about').textContent = spec.info.description;
document.getElementById('origin').textContent = location.origin;
const groups = Object.entries(spec.paths).flatMap(([path, at]) => Object.entries(at).map(([method, it]) => ({ path, method, it, group: it.tags?.[0] ?? 'More' })))
  .reduce((all, one) => all.set(one.group, [...all.get(one.group) ?? [], one]), new Map());
for (const [name, all] of groups) {
  const heading = make('h2', name);
  heading.id = name;
  add(document.getElementById('groups'), Object.assign(make('a', name), { href: `#${name}` }));
  add(document.getElementById('operations'), add(make('section'), heading, ...all.map(o => operation(o.path, o.method, o.it))));
}
