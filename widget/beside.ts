/** A module that lies beside faq.js and is loaded when it is needed: `./es.js`. */
// oxlint-disable-next-line no-explicit-any -- what it exports is for its caller to know
export function beside(file: string): Promise<any> {
  return import(file)
}
