import {fromHtml} from 'hast-util-from-html';
import type {Book, Chapter} from '../types';

/** A chapter whose text is this HTML. */
export function chapter(id: string, html = '<p>text</p>'): Chapter {
  return {
    id,
    title: `On ${id}`,
    date: '2018-03-01',
    url: `https://rings.example/2018/${id}`,
    tree: fromHtml(html, {fragment: true}),
  };
}

export function book(chapters: Chapter[], given: Partial<Book> = {}): Book {
  return {
    folder: '2018',
    url: 'https://rings.example/2018',
    title: '2018',
    journal: '年輪',
    description: 'A <year>',
    language: 'zh-Hant',
    authors: ['編輯室'],
    updated: '2018-12-31',
    chapters,
    ...given,
  };
}
