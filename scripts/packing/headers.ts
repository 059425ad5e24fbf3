/**
 * What every answer says besides its policy. deploy/nginx.conf says the same by hand (tests/site/deploy-guards.test.ts
 * compares them); HSTS is said over HTTPS alone.
 */
export const headers = {
  'X-Content-Type-Options': 'nosniff',
  // Whole to our own pages, which ask whether their reader came from another of them; nothing to other sites.
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy':
    'camera=(), clipboard-read=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
} as const;

export const strictTransport = 'max-age=31536000';

/** How long what may be kept. */
export const keeping = {
  /** The name says what is in the file: nobody asks for it again. */
  forever: 'public, max-age=31536000, immutable',
  /** May be kept, and is asked about before it is used. */
  asked: 'public, no-cache',
} as const;
