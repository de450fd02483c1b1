/** The files of an artifact by name. */
export type Files = Readonly<Record<string, string>>

declare module 'vitest' {
  export interface ProvidedContext {
    /** The public artifact of a site with an operator. */
    clinic: Files
    /** The public artifact and the partners of a site that has some. */
    partnered: Files
    /** Both artifacts of a corpus that has internal documents, by path below the folder of static files. */
    agentFiles: Files
    /** Origin that stands for a Cloudflare Access team: `PUT /keys` sets the key set that it serves. */
    team: string
  }
}
