/** Texts of one sentence over and over: twice as long should take twice the time. */
const sentences = {
  'zh-Hant': '封包要符合什麼；寫了幾個就要全部符合，一個也不寫就是每個封包。kube-proxy',
  en: 'The packet must match what is written here and there. ',
};

/** As `countWords` of `@docusaurus/plugin-content-blog` 3.10.2, lib/readingTime.js. */
function countWords(text: string, locale: string): number {
  let count = 0;
  for (const {isWordLike} of new Intl.Segmenter(locale, {granularity: 'word'}).segment(text)) {
    if (isWordLike) count += 1;
  }
  return count;
}

for (const [locale, sentence] of Object.entries(sentences)) {
  for (const times of [250, 500, 1000, 2000]) {
    const text = sentence.repeat(times);
    const start = process.cpuUsage();
    const words = countWords(text, locale);
    const {user} = process.cpuUsage(start);
    console.log(
      `${locale}: ${text.length} characters, ${words} words, ${Math.round(user / 1000)} ms`,
    );
  }
}
