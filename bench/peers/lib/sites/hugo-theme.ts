import type {Files} from './project';

/** What surrounds a page: its head, and a header that leads home. */
const base = `<!doctype html>
<html lang="{{ .Site.LanguageCode }}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{ if .IsHome }}{{ .Site.Title }}{{ else }}{{ .Title }} | {{ .Site.Title }}{{ end }}</title>
<meta name="description" content="{{ .Description }}">
<link rel="canonical" href="{{ .Permalink }}">
{{ with resources.Get "style.css" | minify | fingerprint -}}
<link rel="stylesheet" href="{{ .RelPermalink }}" integrity="{{ .Data.Integrity }}">
{{- end }}
</head>
<body>
<header><a href="/">{{ .Site.Title }}</a></header>
<main>{{ block "main" . }}{{ end }}</main>
</body>
</html>
`;

const article = `{{ define "main" }}
<article>
<h1>{{ .Title }}</h1>
<p><time datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date.Format "2006-01-02" }}</time>
{{ range .GetTerms "tags" }}<a href="{{ .RelPermalink }}">{{ .LinkTitle }}</a> {{ end }}</p>
<details open><summary>目錄</summary>{{ .TableOfContents }}</details>
{{ .Content }}
</article>
{{ end }}
`;

const list = `{{ define "main" }}
<h1>{{ .Title }}</h1>
<ul>
{{ range .Pages.ByDate.Reverse }}
<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>
{{ end }}
</ul>
{{ end }}
`;

/** A theme of one layout for an article and one for every list. */
export const layouts: Files = {
  'layouts/_default/baseof.html': base,
  'layouts/_default/single.html': article,
  'layouts/_default/list.html': list,
};

export const styles = `
body { margin: 0 auto; max-width: 46rem; padding: 1rem; font: 1rem/1.75 system-ui, sans-serif; }
pre { overflow-x: auto; padding: 1rem; background: #f6f8fa; }
table { display: block; overflow-x: auto; border-collapse: collapse; }
th, td { border: 1px solid #ccc; padding: .25rem .5rem; }
blockquote { margin: 0; padding-left: 1rem; border-left: 3px solid #ccc; }
`;
