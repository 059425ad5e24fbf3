/** What no XML 1.0 document can hold, not even escaped: anything but https://www.w3.org/TR/xml/#NT-Char. */
export const forbiddenInXml = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;
