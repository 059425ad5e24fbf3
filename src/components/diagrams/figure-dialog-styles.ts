/**
 * The dialog's own style sheet, fetched with it: a built page brings only the rules of what stands in it.
 * The variables are those of every page with a figure.
 */
export const styles = `
dialog[data-figure] {
  flex-direction: column;
  width: calc(100vw - 1.5rem);
  max-width: none;
  height: calc(100dvh - 1.5rem);
  max-height: none;
  padding: 0;
  border: 1px solid var(--rings-line);
  border-radius: var(--rings-radius);
  background: var(--rings-paper);
  color: var(--rings-ink);
  overscroll-behavior: contain;
}

dialog[data-figure][open] {
  display: flex;
}

dialog[data-figure]::backdrop {
  background: rgb(0 0 0 / 55%);
}

dialog[data-figure] > div:first-of-type {
  display: flex;
  flex: none;
  align-items: center;
  gap: 0.25rem;
  padding: 0.5rem 0.5rem 0.5rem 1rem;
  border-bottom: 1px solid var(--rings-line);
}

dialog[data-figure] strong {
  flex: 1;
  overflow: hidden;
  font-size: 0.95rem;
  font-weight: 600;
  text-overflow: ellipsis;
  white-space: nowrap;
}

dialog[data-figure] button {
  flex: none;
  width: 40px;
  height: 40px;
  padding: 11px;
  border: 0;
  border-radius: var(--rings-radius);
  background: none;
  color: var(--rings-ink-soft);
  cursor: pointer;
}

dialog[data-figure] button:hover {
  background: var(--rings-accent-wash);
  color: var(--rings-accent);
}

dialog[data-figure] button svg {
  display: block;
  width: 18px;
  height: 18px;
  fill: none;
  stroke: currentcolor;
  stroke-linecap: round;
  stroke-linejoin: round;
  stroke-width: 1.75;
}

dialog[data-figure] > [role=group] {
  display: grid;
  flex: 1;
  min-height: 0;
  padding: 0.5rem;
  overflow: auto;
  cursor: grab;
  place-items: safe center;
  touch-action: pan-x pan-y;
}

dialog[data-figure] > [role=group]:active {
  cursor: grabbing;
}

dialog[data-figure] > [role=group] svg {
  flex: none;
  height: auto;
  font-family: var(--rings-font-sans);
  user-select: none;
}
`;
