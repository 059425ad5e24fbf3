import {parseJsonFeed} from 'feedsmith';
import {describe, expect, inject, it} from 'vitest';
import {announcedFeeds, feedText} from '../support/feeds';
import {oldAddresses} from '../support/old-addresses';
import {all, readPage, textOf, valueOf} from '../support/pages';
import {locales, pathIn, siteDir} from '../support/site';
import {writtenArticles} from '../support/written-articles';

const build = inject('builtSite');

/** The year as it was planned: what its index lists, in its order, by the titles of the default language. */
const year2018 = [
  ['cert-manager', 'Automatically Renew Your Certificated in kubernetes by Cert-Manager'],
  ['cni-compare', '常見 CNI (Container Network Interface) Plugin 介紹'],
  ['gpu-gke', 'Install GPU in GKE(Google Kubernetes Engine)'],
  ['introduce-cni-i', '[Container Network Interface] Bridge Network In Docker'],
  ['introduce-cni-ii', '[Container Network Interface] CNI Introduction'],
  ['introduce-cni-iii', '[Container Network Interface] Implement Your CNI In Golang'],
  ['k8s-security-11tips-i', '11個保護你 Kubernetes 集群的技巧與觀念(上)'],
  ['k8s-security-11tips-ii', '11個保護你 Kubernetes 集群的技巧與觀念(下)'],
  ['kubernetes-dns-ii', '[Kubernetes] DNS Setting When DnsPolicy Is Default'],
  ['kubernetes-dns-iii', '[Kubernetes] DNS Setting with Dockerd(原始碼分析上)'],
  ['kubernetes-dns-iiii', '[Kubernetes] DNS Setting with Dockerd(原始碼分析下)'],
  ['kubernetes-dns', '[Kubernetes] DNS setting in your Pod'],
  ['kubernetes-service-i', '[Kubernetes] What Is Service?'],
  ['kubernetes-service-ii', '[Kubernetes] How to Implement Kubernetes Service - ClusterIP'],
  ['kubernetes-service-iii', '[Kubernetes] How to Implement Kubernetes Service - NodePort'],
  ['kubernetes-service-iiii', '[Kubernetes] How to Implement Kubernetes Service - SessionAffinity'],
  ['kubernetes-storage-i', 'Kubernetes X Storage (I)'],
  ['kubernetes-storage-ii', 'NFS 於 Kubernetes 內的各種應用'],
  ['mgo-aggregate', '[Golang] aggregate in mongo'],
  ['netfilter-eiptables-i', '[netfilter] Introduction to ebtables'],
  ['netfilter-eiptables-ii', '[netfilter] Introduction to iptables'],
  ['netfilter-eiptables-iii', '[netfilter] Dig Into Docker Bridge Network By iptables/ebtables'],
  ['paper-tensorflow-with-rdma', '[論文導讀] - Towards Zero Copy Dataflows using RDMA'],
  ['travisci-k8s', '使用 Travis CI 為你的 Kubernetes 應用程式打造自動化測試'],
] as const;
const slugs = year2018.map(([slug]) => slug);

describe.each(locales)('2018 in %s', (locale) => {
  const page = readPage(build, `${pathIn(locale, '/2018').slice(1)}.html`);

  it('lists the 24 articles, in the order of its first index', () => {
    const links = all(page, 'main li h2 a').map((link) => valueOf(link, 'href'));
    expect(links).toEqual(slugs.map((slug) => pathIn(locale, `/2018/${slug}`)));
  });

  it('has each of them in its feed', () => {
    const feed = announcedFeeds(page).find(({path}) => path.endsWith('/feed.json'));
    const items = feed ? (parseJsonFeed(feedText(build, feed)).items ?? []) : [];
    const addresses = items.map(({url}) => new URL(url ?? '').pathname);
    expect(addresses.toSorted()).toEqual(
      slugs.map((slug) => pathIn(locale, `/2018/${slug}`)).toSorted(),
    );
  });

  it('is written by them alone', () => {
    const written = writtenArticles(siteDir, locale).filter(({year}) => year === '2018');
    expect(written.map(({slug}) => slug).toSorted()).toEqual(slugs.toSorted());
  });
});

it('2018 has its titles to the letter', () => {
  const page = readPage(build, '2018.html');
  expect(all(page, 'main li h2').map(textOf)).toEqual(year2018.map(([, title]) => title));
});

it('2018 has an old address for each article', () => {
  const answers = oldAddresses().map(({answers}) => answers[0]);
  expect(slugs.filter((slug) => !answers.includes(`/2018/${slug}`))).toEqual([]);
});
