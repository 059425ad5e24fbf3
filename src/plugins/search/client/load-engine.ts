/** The engine's code, loaded when it is first used: in one file with the dialog, which needs it at once. */
export const loadEngine = () => import(/* webpackChunkName: "search" */ './engine');
