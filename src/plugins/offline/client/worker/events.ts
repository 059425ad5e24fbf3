/** What the worker uses of the types of service workers, which TypeScript does not have beside those of pages. */
export interface LastingEvent extends Event {
  waitUntil: (work: Promise<unknown>) => void;
}

export interface RequestEvent extends LastingEvent {
  request: Request;
  preloadResponse: Promise<Response | undefined>;
  resultingClientId: string;
  respondWith: (answer: Promise<Response>) => void;
}

export interface Tab {
  id: string;
  url: string;
}

export interface TabEvent extends LastingEvent {
  source: Tab;
  data: {opened: number};
}

interface WorkerEvents {
  install: LastingEvent;
  activate: LastingEvent;
  fetch: RequestEvent;
  message: TabEvent;
}

export interface WorkerScope {
  registration: Pick<ServiceWorkerRegistration, 'scope' | 'navigationPreload' | 'unregister'>;
  clients: {
    claim: () => Promise<void>;
    matchAll: (options: {type: 'window'; includeUncontrolled: true}) => Promise<Tab[]>;
  };
  skipWaiting: () => Promise<void>;
  addEventListener: <Name extends keyof WorkerEvents>(
    name: Name,
    listener: (event: WorkerEvents[Name]) => void,
  ) => void;
}
