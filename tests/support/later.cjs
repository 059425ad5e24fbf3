/** Required by a build that is to run 400 days later, at another time of day. */
const late = (400 * 24 + 7) * 3600 * 1000;

globalThis.Date = class extends Date {
  constructor(...given) {
    super(...(given.length > 0 ? given : [Date.now()]));
  }

  static now() {
    return super.now() + late;
  }
};
