/**
 * Where the numbers of `numbers.ts` stand: pages of who runs a line, of a government or a health service, or a report
 * that quotes them. Read in stored copies, not live: before you rely on a number for your country, call it.
 * Tests read this; it is not shipped.
 */
import type { Country, Line } from './numbers.ts'

export interface NumberSource {
  readonly url: string
  /** ISO date. */
  readonly checkedOn: string
}

const checkedOn = '2026-11-22'

function at(url: string): NumberSource {
  return { url, checkedOn }
}

const europe = at('https://ec.europa.eu/information_society/activities/112/actions/index_en.htm')

export const numberSources: Readonly<
  Record<Country, Readonly<Partial<Record<Line, readonly NumberSource[]>>>>
> = {
  US: {
    emergency: [
      at('https://health.wyo.gov/publichealth/prevention/wivpp/988-suicide-crisis-lifeline'),
    ],
    crisis: [
      at('https://health.wyo.gov/publichealth/prevention/wivpp/988-suicide-crisis-lifeline'),
    ],
    poison: [at('https://poisonhelp.hrsa.gov/')],
    abuse: [
      at(
        'https://ovc.ojp.gov/news/grantee-news/national-domestic-violence-hotline-answers-6-million-contacts',
      ),
    ],
  },
  GB: {
    emergency: [at('https://wmas.nhs.uk/999-or-111/')],
    crisis: [
      at('https://www.samaritans.org/how-we-can-help/contact-samaritan/'),
      at('https://www.tewv.nhs.uk/?p=26449'),
    ],
    poison: [at('https://www.npis.org/')],
    abuse: [at('https://victimandwitnessinformation.org.uk/crime-types/domestic-abuse')],
  },
  CA: {
    emergency: [at('https://www.gov.mb.ca/msw/fvpp/support.html')],
    crisis: [
      at(
        'https://www.newswire.ca/news-releases/government-of-canada-launches-three-digit-suicide-crisis-helpline-896472116.html',
      ),
    ],
    poison: [
      at('https://www.aboutkidshealth.ca/healthaz/na/poison-information-centres-in-canada/'),
      at('https://www.ciusss-capitalenationale.gouv.qc.ca/antipoison/en/a-propos/contact-us'),
    ],
    abuse: [at('https://sheltersafe.ca/about-shelters/')],
  },
  AU: {
    emergency: [
      at('https://cfs.sa.gov.au/warnings-and-incidents/call-triple-zero-in-an-emergency/'),
    ],
    crisis: [at('https://lifeinmind.org.au/news/lifelines-crisis-text-service-now-available-24-7')],
    poison: [at('https://www.poisonsinfo.health.qld.gov.au/')],
    abuse: [at('https://thedailyaus.com.au/stories/1800-respect-text-messaging/')],
  },
  IE: {
    emergency: [at('https://www2.hse.ie/emergencies/when-to-call-112-or-999/')],
    crisis: [
      at('https://www.oireachtas.ie/en/debates/question/2013-12-10/505/'),
      at(
        'https://www.donegallive.ie/news/news/550907/live-saving-innovative-24-7-text-service-launched.html',
      ),
    ],
    poison: [at('https://poisons.ie/about/what-we-do/')],
    abuse: [
      at(
        'https://www.womensaid.ie/about/newsevents/news/2016/09/05/media-release-41-calls-a-day-to-womens-aid-in-2016/',
      ),
    ],
  },
  NZ: {
    emergency: [
      at(
        'https://www.govt.nz/browse/crime-and-justice/crimes-and-emergencies/111-emergency-service/',
      ),
    ],
    crisis: [
      at(
        'https://www.health.govt.nz/news-media/news-items/phone-counselling-service-busy-following-christchurch-tragedy',
      ),
    ],
    poison: [at('http://www.poisons.co.nz/calling.php')],
    abuse: [
      at('https://womensrefuge.org.nz/get-help/'),
      at(
        'https://www.govt.nz/browse/law-crime-and-justice/abuse-harassment-domestic-violence/domestic-and-family-violence/',
      ),
    ],
  },
  DE: {
    emergency: [europe],
    crisis: [
      at('http://ansbach-evangelisch.de/jeder-braucht-mal-hilfe/'),
      at('https://www.domradio.de/glossar/telefonseelsorge-0'),
    ],
    abuse: [at('https://www.hilfetelefon.de/das-hilfetelefon/angebot-im-ueberblick.html')],
  },
  FR: {
    emergency: [europe, at('https://centres-antipoison.net/')],
    crisis: [at('https://3114.fr/que-se-passe-t-il-quand-je-contacte-le-3114/')],
    poison: [at('https://centres-antipoison.net/')],
    abuse: [
      at(
        'https://www.tf1info.fr/societe/journee-internationale-de-lutte-conte-les-violences-faites-aux-femmes-ces-numeros-de-telephone-utiles-qu-il-faut-connaitre-2277414.html',
      ),
    ],
  },
  ES: {
    emergency: [europe],
    crisis: [
      at(
        'https://www.rtve.es/noticias/20220509/sanidad-presenta-telefono-prevencion-suicidio/2347183.shtml',
      ),
    ],
    poison: [
      at(
        'https://www.laregion.es/articulo/sociedad/toxicologia-ha-atendido-mas-millon-llamadas-ultimos-9-anos/20140423140244460157.html',
      ),
    ],
    abuse: [
      at(
        'https://www.europapress.es/epsocial/igualdad/noticia-suben-levemente-consultas-016-primer-semestre-2025-59317-casi-330-diarias-20250807133253.html',
      ),
    ],
  },
  EU: { emergency: [europe] },
}
