import {mkdtemp, readdir, readFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {writeIndex} from '../indexing/write-index';
import {createSearcher} from '../shared/create-searcher';
import type {Facets, FetchBytes, Searcher} from '../shared/types';
import type {IndexedPage} from '../types';

type Sections = Record<string, string>;

/** A page by its sections' texts, under their headings; the first one's heading is the lead's and not kept. */
export function toPage(name: string, title: string, texts: Sections, facets?: Facets): IndexedPage {
  return {
    path: `/${name}`,
    title,
    facets: facets ?? {kind: 'article', year: 2018, tags: []},
    sections: Object.entries(texts).map(([heading, text], place) => ({
      id: place === 0 ? '' : `s${place}`,
      heading: place === 0 ? '' : heading,
      text,
    })),
  };
}

/** Writes an index into a new folder of the system's own. */
export async function indexOf(pages: readonly IndexedPage[]): Promise<string> {
  const directory = await mkdtemp(path.join(tmpdir(), 'search-index-'));
  await writeIndex(pages, (page) => page, directory);
  return directory;
}

/** All files of an index by name. */
export async function filesOf(directory: string): Promise<Map<string, Buffer>> {
  const names = await readdir(directory, {recursive: true, withFileTypes: true});
  const files = names
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(directory, path.join(entry.parentPath, entry.name)))
    .sort();
  return new Map(
    await Promise.all(
      files.map(async (file) => [file, await readFile(path.join(directory, file))] as const),
    ),
  );
}

/** A searcher over files in memory, and which of them it has asked for. */
export function searcherOver(files: ReadonlyMap<string, Buffer>): {
  searcher: Searcher;
  asked: string[];
} {
  const asked: string[] = [];
  const fetchBytes = fetchFrom(files);
  const searcher = createSearcher((file) => {
    asked.push(file);
    return fetchBytes(file);
  });
  return {searcher, asked};
}

/** Gives the bytes of files that are in memory. */
export function fetchFrom(files: ReadonlyMap<string, Buffer>): FetchBytes {
  return (file) => {
    const bytes = files.get(file);
    return bytes ? Promise.resolve(bytes) : Promise.reject(new Error('404'));
  };
}

/** Some pages in which every kind of query finds something. */
export const pages: IndexedPage[] = [
  toPage('service', 'Kubernetes Service', {
    lead: '叢集裡的Service沒有位址，封包由kube-proxy寫的iptables規則改寫。',
    'KUBE-SEP-的規則':
      '每個端點一條鏈：iptables -t nat -A KUBE-SEP-ABC -j DNAT。離開叢集時 -j MASQUERADE。',
    連線追蹤: 'conntrack記著改寫前後的位址，10.244.0.0/16是Pod的網段。',
  }),
  toPage('dns', '名稱如何變成位址', {
    lead: 'Pod裡的/etc/resolv.conf由dnsPolicy: Default或ClusterFirst決定。',
    '誰寫resolv.conf': 'kubelet依dnsPolicy寫入。volumeBindingMode與此無關。',
  }),
  toPage(
    'storage',
    'PersistentVolume與記憶體',
    {
      lead: '儲存空間由provisioner做出來，記憶體不是儲存空間。',
      容量: '容器用多少，由網路儲存的伺服器決定。',
    },
    {kind: 'article', year: 2019, tags: ['儲存'], series: '儲存系列'},
  ),
  toPage(
    'docs',
    '手冊',
    {lead: '怎麼錄製實驗：npm run labs。Containers are recorded.'},
    {
      kind: 'handbook',
      tags: [],
    },
  ),
];
