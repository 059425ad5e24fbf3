import {useCallback, useEffect, useRef, useState} from 'react';
import type {ComponentType} from 'react';
import {isField, isShortcut} from '../../client/keys';
import {searchBoxId} from '../../shared/search-page';
import type {Props as DialogProps} from '@theme/SearchDialog';

export type Phase = 'closed' | 'loading' | 'open' | 'failed';

export interface SearchDialogState {
  phase: Phase;
  Dialog: ComponentType<DialogProps> | undefined;
  open: () => void;
  /** Begins to load what the dialog needs. */
  warm: () => void;
  close: () => void;
}

const load = () => import(/* webpackChunkName: "search" */ '@theme/SearchDialog');

/** The dialog: loaded when first wanted, opened by a button or a key. On the search page its own box is used. */
export function useSearchDialog(): SearchDialogState {
  const [phase, setPhase] = useState<Phase>('closed');
  const [Dialog, setDialog] = useState<ComponentType<DialogProps>>();
  /** Where the focus was, and goes back to. */
  const before = useRef<Element>(null);

  const open = useCallback(() => {
    const box = document.getElementById(searchBoxId);
    if (box instanceof HTMLInputElement) {
      box.select();
      return;
    }
    before.current ??= document.activeElement;
    setPhase('loading');
    load().then(
      ({default: Loaded}) => {
        setDialog(() => Loaded);
        setPhase((last) => (last === 'loading' ? 'open' : last));
      },
      () => {
        before.current = null;
        setPhase('failed');
      },
    );
  }, []);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      // In an open dialog the keys are the dialog's.
      const elsewhere = document.querySelector('dialog[open]') !== null;
      if (!event.defaultPrevented && !elsewhere && isShortcut(event, isField(event.target))) {
        event.preventDefault();
        open();
      }
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [open]);

  return {
    phase,
    Dialog,
    open,
    // A failure is said when the reader really asks.
    warm: () => void load().catch(() => undefined),
    close() {
      setPhase('closed');
      if (before.current instanceof HTMLElement) {
        before.current.focus({preventScroll: true});
      }
      before.current = null;
    },
  };
}
