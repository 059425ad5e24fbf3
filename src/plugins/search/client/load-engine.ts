/** The engine's code, loaded when it is first used. One place asks for it, so that it is one file for all. */
export const loadEngine = () => import('./engine');
