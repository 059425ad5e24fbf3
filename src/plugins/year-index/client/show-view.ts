import {translate} from '@docusaurus/Translate';
import {
  groupEntries,
  narrow,
  searchFrom,
  viewFrom,
  type EntryGroup,
  type Grouping,
} from '../shared/view';
import {countOf} from '../theme/YearPage/count';
import {cardOf, copyOf, type Card} from './cards';

/** The controls by their names; a group of radio buttons has the value of the chosen one. */
const controlsOf = ({elements}: HTMLFormElement) =>
  elements as unknown as {q: HTMLInputElement; group: RadioNodeList};

/** Sets the controls to the view that the page's address asks for. */
export function takeAddress(form: HTMLFormElement): void {
  const {query, grouping} = viewFrom(location.search);
  const {q, group} = controlsOf(form);
  q.value = query;
  group.value = grouping;
}

/** Shows what the controls say, says how much that is, and keeps it in the address. */
export function showView(form: HTMLFormElement): void {
  const {q, group} = controlsOf(form);
  const view = {query: q.value, grouping: group.value as Grouping};
  const isGrouped = view.grouping !== 'index';
  const list = partOf(form, '[data-entries] > ul');
  const cards = [...list.children].map((element) => cardOf(element as HTMLElement));
  const found = narrow(cards, view.query);

  const shown = new Set(found);
  for (const card of cards) card.element.hidden = !shown.has(card);
  list.hidden = isGrouped || found.length === 0;
  partOf(form, '[data-nothing]').hidden = found.length > 0;
  partOf(form, '[data-groups]').replaceChildren(
    ...(isGrouped ? groupEntries(found, view.grouping) : []).map((one) =>
      sectionOf(one, headingOf(one.key, view.grouping), list),
    ),
  );
  const count = partOf(form, '[role=status]').firstChild;
  if (count) count.nodeValue = countOf(found.length, cards.length);
  const {pathname, search, hash} = location;
  history.replaceState(history.state, '', pathname + searchFrom(view, search) + hash);
}

function partOf(form: HTMLFormElement, selector: string): HTMLElement {
  const part = form.parentElement?.querySelector<HTMLElement>(selector);
  if (!part) throw new Error(`Expected ${selector} beside the controls, found none.`);
  return part;
}

function sectionOf({entries}: EntryGroup<Card>, heading: string, list: HTMLElement): HTMLElement {
  const section = document.createElement('section');
  const title = document.createElement('h2');
  title.textContent = heading;
  const copies = list.cloneNode(false) as HTMLElement;
  copies.hidden = false;
  copies.append(...entries.map(copyOf));
  section.append(title, copies);
  return section;
}

/** Words for a group's heading: a month in the page's language, or the group's own name. */
function headingOf(key: string | null, grouping: Grouping): string {
  if (key === null) {
    return translate({
      id: 'yearIndex.year.noSeries',
      message: 'Outside any series',
      description: 'Heading over the articles that belong to no series',
    });
  }
  return grouping === 'date'
    ? new Date(`${key}-01T00:00:00Z`).toLocaleDateString(document.documentElement.lang, {
        year: 'numeric',
        month: 'long',
        timeZone: 'UTC',
      })
    : key;
}
