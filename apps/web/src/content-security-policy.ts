/**
 * What a page may load and run: scripts that carry this page's own nonce and what those load, styles and
 * fonts of this server. `style` attributes are let through: a page that is rendered on the server has them.
 */
export function contentSecurityPolicy(nonce: string, development: boolean): string {
  const evaluates = development ? " 'unsafe-eval'" : ""; // React's error stacks, in development alone
  const unsigned = development ? "'unsafe-inline'" : `'nonce-${nonce}'`; // styles put in by the development server
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${evaluates}`,
    `style-src 'self' ${unsigned}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}
