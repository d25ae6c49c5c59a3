/**
 * Keeps one page: what to do while the server cannot be reached. Every request goes to the server; only a
 * page that does not come is replaced. Registered once for each release, whose name follows the `?`.
 */
const KEPT = self.location.search;
const PAGE = "/offline";

/** The kept page is made here, of this server's own words: nothing of anybody's stands in it. */
const POLICY =
  "default-src 'none'; script-src 'nonce-kept'; style-src 'unsafe-inline'; font-src 'self'; " +
  "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

self.addEventListener("install", (event) => {
  event.waitUntil(keep().then(() => self.skipWaiting()));
});

self.addEventListener("activate", (event) => {
  event.waitUntil(forgetEarlier());
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.mode !== "navigate") return;
  event.respondWith(
    fetch(request).catch(async () => (await caches.match(PAGE)) ?? Response.error()),
  );
});

/** The page in one piece: its styles within it, of scripts the one that waits; its policy has no icon. */
async function keep() {
  const html = await text(PAGE);
  const links = [...html.matchAll(/<link [^>]*href="([^"]+\.css[^"]*)"[^>]*>/g)];
  const styles = await Promise.all(links.map(([, href]) => text(href)));
  const head = [
    `<style>${styles.join("\n").replaceAll("url(../", "url(/_next/static/")}</style>`,
    `<script nonce="kept">(${goOnWhenAnswered})();</script></head>`,
  ].join("");
  const page = html
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, "")
    .replace(/<link [^>]*(\.css|as="script"|as="font"|rel="icon")[^>]*>/g, "")
    .replace("</head>", () => head);
  const headers = { "content-type": "text/html; charset=utf-8", "content-security-policy": POLICY };
  await (await caches.open(KEPT)).put(PAGE, new Response(page, { headers }));
}

/** Runs on the kept page: asks again, and goes on when it is answered. */
function goOnWhenAnswered() {
  const ask = async () => {
    const answered = await fetch("/health/ready", { cache: "no-store" }).then(
      ({ ok }) => ok,
      () => false,
    );
    if (answered) location.reload();
    else setTimeout(ask, 3000);
  };
  setTimeout(ask, 3000);
}

async function text(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.text();
}

async function forgetEarlier() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name !== KEPT).map((name) => caches.delete(name)));
}
