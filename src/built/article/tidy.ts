import type {Element, ElementContent, Properties} from 'hast';

/**
 * The element's children without what our own style sheets and scripts need: classes (but a code's
 * language), styles, data, handlers; and without comments and the wrappers that this leaves bare.
 */
export function tidyChildren(parent: Element): ElementContent[] {
  return parent.children.flatMap((node) => {
    if (node.type === 'comment') return [];
    return node.type === 'element' ? tidy(node) : [node];
  });
}

function tidy(element: Element): ElementContent[] {
  const properties = keptProperties(element);
  const children = tidyChildren(element);
  const isBare = Object.keys(properties).length === 0;
  if (isBare && element.tagName === 'span') return children;
  if (isBare && element.tagName === 'div' && children.every(isBlank)) return [];
  return [{...element, properties, children}];
}

function keptProperties({tagName, properties}: Element): Properties {
  const kept = Object.entries(properties).filter(([name, value]) => {
    if (name === 'className') return tagName === 'code' && String(value).startsWith('language-');
    // No script will ever open a tab's panel in a reader.
    if (name === 'hidden') return properties.role !== 'tabpanel';
    return !/^(?:style$|tabIndex$|data.|on)/.test(name);
  });
  return Object.fromEntries(kept);
}

function isBlank(node: ElementContent): boolean {
  return node.type === 'text' && node.value.trim() === '';
}
