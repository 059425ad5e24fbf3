/** A value kept on the reader's device. A blocked, full or spoilt storage is an empty one. */
export interface DeviceStore {
  read(key: string): unknown;
  /** @param value what JSON can say; `undefined` removes the key */
  write(key: string, value: unknown): void;
}

/** @param storage asked for anew each time: merely naming `localStorage` throws where it is blocked */
export function deviceStore(storage: () => Storage): DeviceStore {
  return {
    read(key) {
      try {
        return JSON.parse(storage().getItem(key) ?? 'null') as unknown;
      } catch {
        return null;
      }
    },
    write(key, value) {
      try {
        if (value === undefined) {
          storage().removeItem(key);
        } else {
          storage().setItem(key, JSON.stringify(value));
        }
      } catch {
        // What cannot be kept is not kept: searching goes on without it.
      }
    },
  };
}

/** What stays on the device between visits. */
export const localStore = deviceStore(() => localStorage);
