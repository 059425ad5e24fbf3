/** A system tool the tests need. Packages are Debian's. */
export interface Tool {
  name: string;
  purpose: string;
  debianPackage: string;
  /** Programs that serve, first found wins: names looked up on PATH, or absolute paths. */
  candidates: readonly string[];
  /** An environment variable that names the program and goes before the candidates. */
  variable?: string;
  /** Arguments after which the program must print something, where its mere presence is not enough. */
  probe?: readonly string[];
}

export const chromium: Tool = {
  name: 'Chromium',
  purpose: 'tests in a real browser (tests/browser)',
  debianPackage: 'chromium',
  candidates: ['/usr/bin/chromium', 'chromium', 'chromium-browser', 'google-chrome'],
  variable: 'CHROMIUM_PATH',
};

/** A jar that Debian links where programs are. */
export const epubcheck: Tool = {
  name: 'epubcheck',
  purpose: 'books are valid EPUB 3 (tests/site)',
  debianPackage: 'epubcheck',
  candidates: ['epubcheck'],
};

export const nginx: Tool = {
  name: 'nginx',
  purpose: 'the headers of deploy/nginx.conf (tests/site)',
  debianPackage: 'nginx-light',
  candidates: ['/usr/sbin/nginx', 'nginx'],
  variable: 'NGINX_PATH',
};

/** A folder of one's own, where nginx keeps its modules elsewhere. */
const modules = process.env['NGINX_MODULES'] ?? '/usr/lib/nginx/modules';
export const brotliModule = `${modules}/ngx_http_brotli_static_module.so`;

export const tools: readonly Tool[] = [
  chromium,
  {
    name: 'xmllint',
    purpose: 'feeds and the sitemap are well-formed (tests/site)',
    debianPackage: 'libxml2-utils',
    candidates: ['xmllint'],
  },
  {
    name: 'Java',
    purpose: 'the HTML checker, vnu-jar (tests/site)',
    debianPackage: 'default-jre-headless',
    candidates: ['java'],
    probe: ['--version'],
  },
  epubcheck,
  nginx,
  {
    name: "nginx's module for Brotli",
    purpose: 'what is compressed beforehand is sent (tests/site)',
    debianPackage: 'libnginx-mod-http-brotli-static',
    candidates: ['ls'],
    probe: [brotliModule],
  },
  {
    name: 'fontconfig',
    purpose: 'finding fonts',
    debianPackage: 'fontconfig',
    candidates: ['fc-list'],
  },
  {
    name: 'a font with Traditional Chinese',
    purpose: 'measuring and photographing Chinese text (tests/browser)',
    debianPackage: 'fonts-noto-cjk',
    candidates: ['fc-list'],
    probe: [':lang=zh-tw'],
  },
  {
    name: 'Liberation Sans',
    purpose:
      'a Latin font for English pages, whose quotation marks are not full-width (tests/browser)',
    debianPackage: 'fonts-liberation',
    candidates: ['fc-list'],
    probe: [':family=Liberation Sans'],
  },
  {
    name: 'WenQuanYi Zen Hei',
    purpose: 'labels fit in a second Chinese font (tests/browser/figures.test.ts)',
    debianPackage: 'fonts-wqy-zenhei',
    candidates: ['fc-list'],
    probe: [':family=WenQuanYi Zen Hei'],
  },
  {
    name: 'DejaVu Sans',
    purpose: 'labels fit in a wide Latin font (tests/browser/figures.test.ts)',
    debianPackage: 'fonts-dejavu-core',
    candidates: ['fc-list'],
    probe: [':family=DejaVu Sans'],
  },
];
