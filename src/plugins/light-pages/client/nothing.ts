/** Stands for client modules of the stock theme that serve an application. */
export default {};
