// Học ngoại tuyến: keeps what a learner asked to keep, track by track, and serves it when the network does not answer.
// Nothing is kept unasked, nothing is sent anywhere.
const PREFIX = "hoso-";
const base = new URL(self.registration.scope).pathname;

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

/** Fetches the files of a track and lets an older copy go. */
async function keep(track) {
  const list = await (await fetch(`${base}offline/${track}.json`, { cache: "no-cache" })).json();
  const name = `${PREFIX}${track}-${list.version}`;
  const cache = await caches.open(name);
  await cache.addAll(list.files.map((file) => base + file));
  for (const other of await caches.keys()) if (other.startsWith(`${PREFIX}${track}-`) && other !== name) await caches.delete(other);
  return list.files.length;
}

async function drop(track) {
  for (const name of await caches.keys()) if (name.startsWith(`${PREFIX}${track}-`)) await caches.delete(name);
}

self.addEventListener("message", (event) => {
  const { keep: wanted, drop: unwanted } = event.data;
  const answer = (said) => event.ports[0]?.postMessage(said);
  const work = wanted ? keep(wanted) : drop(unwanted);
  event.waitUntil(
    work.then(
      (files) => answer({ ok: true, files }),
      () => answer({ ok: false }),
    ),
  );
});

const kept = (request) => caches.match(request, { ignoreSearch: true, ignoreVary: true });

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || new URL(request.url).origin !== location.origin) return;
  // a hashed file never changes; a page may, so the network is asked first
  const hashed = request.url.includes("/_astro/");
  event.respondWith(
    hashed
      ? kept(request).then((found) => found ?? fetch(request))
      : fetch(request).catch(async (error) => {
          const found = await kept(request);
          if (found) return found;
          throw error;
        }),
  );
});
