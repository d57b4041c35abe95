/** What pages may load in production: styles, pictures and fonts of ours, and forms that lead to us. */
const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join("; ");

/** Pages of the team may load a script of ours, which talks to us alone; pages of patients and advisors load none. */
const TEAM_POLICY = `${POLICY}; script-src 'self'; connect-src 'self'`;

/** The headers of every response. `developmentNonce` only in development, where Vite's client reloads the page. */
export function securityHeaders(options: { isHttps: boolean; isTeam?: boolean; developmentNonce?: string }): Record<string, string> {
  const { isHttps, isTeam, developmentNonce } = options;
  return {
    "Content-Security-Policy": developmentNonce ? developmentPolicy(developmentNonce) : isTeam ? TEAM_POLICY : POLICY,
    "X-Content-Type-Options": "nosniff",
    // Not no-referrer: browsers would then send `Origin: null` with our own forms.
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
    ...(isHttps ? { "Strict-Transport-Security": "max-age=31536000" } : {}),
  };
}

function developmentPolicy(nonce: string): string {
  return POLICY.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'") + `; script-src 'self' 'nonce-${nonce}'; connect-src 'self' ws:`;
}
