/** Required by a build that is to run 400 days later, at another time of day. */
const late = (400 * 24 + 7) * 3600 * 1000;

const now = Date.now.bind(Date);
Date.now = () => now() + late;

// A proxy, so that whatever was a date before still is one.
globalThis.Date = new Proxy(Date, {
  construct: (target, given, made) =>
    Reflect.construct(target, given.length > 0 ? given : [target.now()], made),
});
