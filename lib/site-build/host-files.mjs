// @ts-check
import { EVERYWHERE, FOLDERS, NOT_SERVED, OURS } from './headers.mjs'
import { LONGEST_ADDRESS } from './server.mjs'

/** @param {string} pattern @param {import('./headers.mjs').Headers} headers */
const rule = (pattern, headers) =>
  [pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n')

/**
 * The list as `_headers`, for Cloudflare Pages and Netlify. Every name at the top of the site has a rule of its own,
 * as a rule for all would join with those of the open folders.
 * @param {string[]} top names of files and folders at the top of `out/`, folders with a slash at the end
 */
export function toHeadersFile(top) {
  const patterns = new Map([['/', OURS]])
  for (const name of top.map((entry) => `/${entry}`)) {
    const own = Object.keys(FOLDERS).filter((folder) => folder.startsWith(name) || folder === name)
    if (own.length === 0 && !NOT_SERVED.includes(name)) patterns.set(name.endsWith('/') ? `${name}*` : name, OURS)
  }
  for (const [folder, headers] of Object.entries(FOLDERS)) patterns.set(`${folder}*`, headers)
  return [rule('/*', EVERYWHERE), ...[...patterns].map(([pattern, headers]) => rule(pattern, headers))].join('\n')
}

/**
 * The list as an nginx configuration: one file for `conf.d/`. It needs the address of the folder and a name.
 * @param {[from: string, to: string][]} [redirects]
 */
export function toNginxConfig(redirects = []) {
  const varying = [
    ...new Set(
      Object.values(FOLDERS)
        .concat(OURS)
        .flatMap((headers) => Object.keys(headers)),
    ),
  ]
  const variable = (/** @type {string} */ name) => `$baldly_${name.toLowerCase().replaceAll('-', '_')}`
  const map = (/** @type {string} */ name) =>
    [
      `map $uri ${variable(name)} {`,
      `  default "${OURS[name] ?? ''}";`,
      ...(name === 'Cache-Control' ? ['  /404.html "no-store";'] : []),
      ...Object.entries(FOLDERS)
        .filter(([, headers]) => headers[name] !== OURS[name])
        .map(([folder, headers]) => `  ~^${folder} "${headers[name] ?? ''}";`),
      '}',
    ].join('\n')
  return `# Headers that differ from folder to folder; an empty one is not sent.
${varying.map(map).join('\n')}

server {
  listen 80;
  listen [::]:80;
  server_name _;
  # Where the built site lies.
  root /var/www/baldly;

  charset utf-8;
  server_tokens off;
  etag on;
  absolute_redirect off;
  merge_slashes off;
  # A long question must reach the search page; nginx refuses at 8 kB by default. The request line holds a little more.
  large_client_header_buffers 4 ${LONGEST_ADDRESS / 1024 + 1}k;
  # Files lie compressed beside themselves. With the brotli module (Debian: libnginx-mod-http-brotli-static) add: brotli_static on;
  gzip_static on;
  gzip_vary on;

${Object.entries(EVERYWHERE)
  .map(([name, value]) => `  add_header ${name} "${value}" always;`)
  .join('\n')}
${varying.map((name) => `  add_header ${name} ${variable(name)} always;`).join('\n')}

  error_page 404 /404.html;
  # A folder without a page, and files for hosts, are nothing to a reader.
  error_page 403 =404 /404.html;
${NOT_SERVED.map((file) => `  location = ${file} { return 404; }`).join('\n')}
${redirects.map(([from, to]) => `  location = ${from} { return 301 ${to}; }`).join('\n')}
  location ~ \\.(br|gz)$ { return 404; }
  location ~ \\.webmanifest$ { default_type application/manifest+json; }
  location ~ \\.md$ { default_type text/markdown; }
  location / {
    index index.html;
    try_files $uri $uri/ =404;
  }
}
`
}
