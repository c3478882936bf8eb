// The stream of changes. After each (re)connection "hello" comes first: from then on nothing is missed, so everything is read anew then.

const SILENCE = 45_000;

export function listen(url, { hello, message, directory, state }) {
  let source;
  let watch;
  const alive = () => {
    clearTimeout(watch);
    watch = setTimeout(reconnect, SILENCE);
  };
  const on = (name, act) => source.addEventListener(name, event => {
    alive();
    act(JSON.parse(event.data));
  });
  const reconnect = () => {
    source?.close();
    source = new EventSource(url);
    alive();
    on('hello', () => { state(true); hello(); });
    on('message', message);
    on('directory', directory);
    on('beat', () => {});
    source.onerror = () => {
      state(false);
      // A refused stream is not tried again by the browser itself.
      if (source.readyState === EventSource.CLOSED) { clearTimeout(watch); watch = setTimeout(reconnect, 3000); }
    };
  };
  reconnect();
  return () => {
    clearTimeout(watch);
    source.close();
  };
}
